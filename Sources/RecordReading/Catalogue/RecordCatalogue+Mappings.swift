extension RecordCatalogue {
    /// Input that is read by a mapping.
    static let mappings: [Entry] = [
        entry(
            "I140", zh: "映射为一个字段指出的几处内容不一致，例如几份合同的签订日期不同。不猜取哪一处，该字段按未知处理。",
            en:
                "The places that a mapping names for one field do not agree, such as the dates of several contracts. Which one is meant is not guessed; the field counts as not known."
        ),
        entry(
            "I141", zh: "映射只取符合条件的一处，而判断条件所需的内容没有写，例如没有写中标结果是否有效。补上即可。",
            en:
                "The mapping takes what meets a condition, and what would decide it is not stated, such as whether an award is active. State it."
        ),
        entry(
            "I142", zh: "映射把标准的代码换成字段的选项；这个代码它没有写。请改用标准的代码，或用自己的映射写明它的意思。",
            en:
                "The mapping puts codes into the words of the field, and does not say what this one means. Use a code of the standard, or say in a mapping of your own what it means."
        ),
        entry(
            "I143", zh: "金额没有币种，不能当作人民币元。请写明币种，如 \"currency\": \"CNY\"。",
            en: "An amount without a currency is not taken for yuan. State it, as in \"currency\": \"CNY\"."),
        entry(
            "I144",
            zh: "同一种数据可以是几类记录，由其中写明的内容决定，而它没有写。请补上，或用 --record 指明是哪一类。后来的 release 往往只写改动的部分：把同一过程的放在一个数据包里，或用合并好的（compiledRelease）。",
            en:
                "Such input can be of several kinds of record, which what it states decides, and it states nothing. State it, or say with --record which kind it is. Later releases of a process often repeat only what has changed: put them in one package, or use compiled releases."
        ),
        entry(
            "I145", zh: "文件的成员表明它是一种数据包，但其中没有符合映射条件的记录：可能是空的，或者只有链接，或者是别的阶段。",
            en:
                "A member of the file tells what it is, but nothing in it makes a record: it may be empty, or hold links alone, or tell of another stage."
        ),
        entry(
            "I146", zh: "为了不让一个文件占用太久，对照映射时查看的值有上限（五百万，另加每个值五十次）。把数据包拆成较小的，例如每行一个 release（NDJSON）。",
            en:
                "Lest one file take too long, what a mapping looks at is limited, to five million values and fifty for each value of the input. Cut the package into smaller ones, such as one release a line (NDJSON)."
        ),
        entry(
            "I147", zh: "同一件事的几处按时间合并，后来的为准；没有时间、时间相同或时间没有写明时区的，不能合并，各是一条不完整的记录。",
            en:
                "Elements that tell of one thing are put together by their times, the later counting. Without times, with the same one, or without a time zone they cannot be, and each is a record that lacks what the others say."
        ),
    ]
}
