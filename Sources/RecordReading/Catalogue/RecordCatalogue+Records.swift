extension RecordCatalogue {
    /// Records and fields.
    static let records: [Entry] = [
        entry(
            "I050", zh: "每条记录应是一个对象 { \"字段\": 值 }。这一项没有读，其余照常。",
            en: "Every record is an object { \"field\": value }. This one was not read; the rest was."),
        entry(
            "I051", zh: "记录没有说明自己是哪一类。在记录里写明类型的字段，或对整个输入用 --record 指明。不猜测，所以没有检查。",
            en:
                "The record does not say of which kind it is. Write the field that tells it, or name the kind of the whole input with --record. Nothing is guessed, so it was not checked."
        ),
        entry(
            "I052", zh: "记录写明的类型不在规则里。可以用类型的名称、标签或别名。",
            en: "The kind that the record names is in no rule. Its name, label or an alias will do."),
        entry(
            "I053", zh: "记录写明的类型与 --record 或另一个字段不一致。不猜哪个对，所以没有检查。",
            en:
                "The record names one kind, and --record or another field names another. Nobody guesses which is right, so it was not checked."
        ),
        entry(
            "I054", zh: "同一个字段写了不止一次：键重复，或既用名称又用标签。即使值相同也不采用，按读不出处理。请只留一个。",
            en:
                "One field was given more than once: by the same key, or by its name and its label. Even equal values are not taken, and the fact counts as unreadable. Leave one."
        ),
        entry(
            "I055", zh: "规则不认识这个字段，所以没有读。如是笔误请改正；如确是多余信息可不理会。每个字段只提示一次。",
            en: "No rule knows this field, so it was not read. Mend it if it is a slip; leave it if it is extra. Each field is named once."),
        entry(
            "I056", zh: "未知字段太多，不再逐个列出。请确认记录类型是否选对。",
            en: "There are too many unknown fields to name. See whether the kind of record is right."),
        entry("I057", zh: "这条记录的问题太多，只列出前面的。", en: "This record has too many problems; only the first are listed."),
        entry(
            "I058", zh: "这个字段由几个小字段组成，应写成对象 { … }，也可以拆写成“组.字段”。",
            en: "This field consists of others and is written as an object { … }, or by keys like group.field."),
        entry(
            "I059", zh: "这个字段可以有多项，应写成对象的数组 [ { … }, { … } ]；只有一项时可以只写一个对象。",
            en: "This field can have several elements and is written as an array of objects [ { … }, { … } ]; a single one may stand alone."
        ),
        entry(
            "I060", zh: "数组里有一项不是对象。这一项按读不出处理，其他各项照常检查。",
            en: "One element of the array is no object. It counts as unreadable; the others are checked."),
        entry(
            "I061", zh: "这一栏由几个小栏组成，表格里每个小栏各占一列，列名写成“组.小栏”，如“合同.签订日期”。这一列的内容按读不出处理，其他列照常。",
            en:
                "The field is a group: a table has a column for each of its fields, named like 合同.签订日期. What this column holds counts as unreadable; the others are read."
        ),
    ]
}
