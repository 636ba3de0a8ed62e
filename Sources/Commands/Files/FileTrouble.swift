import Glibc
public import Values

/// Why a file could not be used.
public struct FileTrouble: Error, Hashable, Sendable {
    /// The system's error number.
    public var code: Int32

    /// Creates a trouble from the system's error number.
    public init(code: Int32) { self.code = code }

    /// Whether it is only that nobody reads any more, as when a pipe into `head` is closed.
    public var isClosedPipe: Bool { code == EPIPE }

    /// The trouble of a pipe that nobody reads any more.
    public static var closedPipe: FileTrouble { FileTrouble(code: EPIPE) }

    /// The reason in words.
    public var reason: Localized {
        switch code {
        case ENOENT: Localized(zh: "不存在", en: "it does not exist")
        case EACCES, EPERM: Localized(zh: "没有权限", en: "permission is denied")
        case EISDIR: Localized(zh: "是一个文件夹", en: "it is a folder")
        case ENOTDIR: Localized(zh: "路径中有一段不是文件夹", en: "a part of the path is no folder")
        case ENOSPC: Localized(zh: "磁盘已满", en: "the disk is full")
        case EROFS: Localized(zh: "文件系统只读", en: "the file system is read-only")
        case EMFILE, ENFILE: Localized(zh: "打开的文件太多", en: "too many files are open")
        case EFBIG: Localized(zh: "超过 \(ByteReader.mostBytes >> 20) MiB", en: "it is larger than \(ByteReader.mostBytes >> 20) MiB")
        case ENAMETOOLONG: Localized(zh: "路径太长", en: "the path is too long")
        case ELOOP: Localized(zh: "符号链接成环", en: "symbolic links go in a circle")
        default: Localized(zh: "系统错误 \(code)", en: "system error \(code)")
        }
    }

    /// The reason in words when a file is written.
    var reasonOfWriting: Localized {
        switch code {
        case EFBIG: Localized(zh: "文件大小超过系统的限制（ulimit -f）", en: "it would be larger than the system allows (ulimit -f)")
        case EDQUOT: Localized(zh: "超过磁盘配额", en: "the disk quota is used up")
        default: reason
        }
    }

    /// Whether there was no room for what was written.
    var isLackOfRoom: Bool { [ENOSPC, EFBIG, EDQUOT].contains(code) }
}
