extension RecordCatalogue {
    /// JSON.
    static let json: [Entry] = [
        entry(
            "I020", zh: "按行存放的文件，最后一行没有写完，后面也没有换行。前面各行已检查；请重新导出或复制。",
            en:
                "In a file of lines the last line is not complete and no line break follows. The lines before were checked; export or copy the file again."
        ),
        entry(
            "I021", zh: "按行存放的文件，每行必须是一条完整的记录。这一行缺引号或括号，或者一条记录被拆成了几行。其他行照常检查。",
            en:
                "In a file of lines every line is one whole record. This one lacks a quote or bracket, or a record was spread over lines. The other lines are checked."
        ),
        entry(
            "I022", zh: "文件结束时还有引号、方括号或花括号没有配上。多半是文件被截断。",
            en: "The file ends with a quote, bracket or brace still open. Most likely it was cut."),
        entry(
            "I023", zh: "这里的字符不合 JSON 的写法；消息说明应是什么。常见原因是少了逗号、冒号或引号。",
            en: "This character cannot stand here; the message says what should. Often a comma, colon or quote is missing."),
        entry(
            "I024", zh: "一条记录结束后，同一行或同一文件里又有内容。多条记录请写成数组，或每行一条。",
            en: "More follows a record that has ended. Write several records as an array, or one a line."),
        entry("I025", zh: "JSON 不允许最后一项后面再写逗号。", en: "JSON allows no comma after the last element."),
        entry("I026", zh: "方括号与花括号没有成对：[ 配 ]，{ 配 }。", en: "Brackets and braces do not pair: [ goes with ], { with }."),
        entry("I027", zh: "JSON 没有注释。说明文字请放到文件之外，或放进一个字段。", en: "JSON has no comments. Keep remarks outside the file, or in a field."),
        entry(
            "I028", zh: "JSON 的文字和字段名只能用英文直双引号 \" 括起，不能用单引号或中文引号。",
            en: "JSON text and field names stand in straight double quotes, not in single or curly ones."),
        entry(
            "I029", zh: "JSON 只认空格、制表符和换行。不间断空格、全角空格等请换成普通空格。",
            en: "JSON knows spaces, tabs and line breaks only. Put a plain space for non-breaking or full-width ones."),
        entry(
            "I030", zh: "没有引号的词只能是 true、false、null（小写）。文字要加双引号；没有值就写 null；JSON 没有 NaN。",
            en:
                "A word without quotes can be true, false or null only, in small letters. Put text in quotes, and null where there is no value; JSON has no NaN."
        ),
        entry(
            "I031", zh: "JSON 的数字不以多余的 0 开头。编号、电话等请加双引号。",
            en: "A JSON number has no needless zero in front. Put codes and telephone numbers in quotes."),
        entry("I032", zh: "负号、小数点或指数后面应有数字。", en: "A digit must follow a minus, a point or an exponent."),
        entry(
            "I033", zh: "JSON 的数字不以加号或小数点开头：写 0.5，不写 .5 或 +0.5。",
            en: "A JSON number begins with neither a plus nor a point: 0.5, not .5 or +0.5."),
        entry(
            "I034", zh: "反斜杠后只能是 \" \\ / b f n r t u。路径里的反斜杠要写两个。",
            en: "Only \" \\ / b f n r t u can follow a backslash. Write backslashes of paths twice."),
        entry("I035", zh: "\\u 后面必须正好是四位十六进制数字，如 \\u4e2d。", en: "Exactly four hexadecimal digits follow \\u, as in \\u4e2d."),
        entry(
            "I036", zh: "\\uD800–\\uDFFF 必须两个一组才是一个字符。多半是程序截断了文字。",
            en: "\\uD800 to \\uDFFF make a character in pairs only. Most likely a program cut the text."),
        entry(
            "I037", zh: "文字里不能直接出现控制字符。换行写 \\n，制表符写 \\t；也可能是前面少了引号。",
            en: "No bare control character may stand in a text. Write \\n for a line break and \\t for a tab; or a quote is missing before."
        ),
        entry(
            "I038", zh: "字节不是有效的 UTF-8。从中文 Windows 导出的文件常是 GBK 编码，请另存为 UTF-8。",
            en: "The bytes are not valid UTF-8. Files from a Chinese Windows are often in GBK; save them as UTF-8."),
        entry(
            "I039", zh: "数组和对象嵌套过深，案卷不会如此。这条记录没有读，其余照常。",
            en: "Arrays and objects are nested deeper than any case file's. This record was not read; the rest was."),
        entry(
            "I040", zh: "一条记录里的值太多。请确认不是把许多记录写进了一条。", en: "One record holds too many values. See whether many records were written as one."),
        entry(
            "I041", zh: "一条记录太大，没有读，其余照常。请确认没有把附件等内容写进记录，或是否缺少引号、换行。",
            en:
                "A record is too large and was not read; the rest was. See whether an attachment was put in it, or a quote or line break is missing."
        ),
        entry(
            "I042", zh: "文件是一个对象，对象之后又有内容。多条记录请写成数组 [ … ]，或每行一条。",
            en: "The file is one object, and more follows it. Write several records as an array [ … ], or one a line."),
        entry("I043", zh: "数组结束后又有内容，没有读。一个文件只放一个数组。", en: "More follows the array and was not read. A file holds one array only."),
    ]
}
