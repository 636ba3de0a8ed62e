internal import RecordModel
internal import RecordReading

extension RecordSchema {
    /// The types of JSON that numbers may have.
    static let number = JSONTree.strings(["number", "string", "null"])
    /// Whole numbers from 0.
    static let count: [(String, JSONTree)] = [("type", number), ("minimum", .number(0)), ("multipleOf", .number(1))]
    /// What the definition of shares under a key with a percent sign is called. No kind has a name with a point.
    static let percent = "value.percent"

    /// What the definition is called that all fields of a type share; those with fields, words or units of their own have none.
    static func shared(_ field: Field) -> String {
        switch field.type {
        case .creditCode: "value.creditCode"
        case .boolean: WrittenForms.readsExistence(under: field.labels) ? "value.boolean" : "value.booleanOfDenial"
        case .money: "value.money"
        case .share: "value.share"
        case .number: "value.number"
        case .count: "value.count"
        case .time: "value.time"
        case .region: "value.region"
        case .text, .choice, .group, .list: "value.text"
        }
    }

    /// The definitions that fields share.
    var valueDefinitions: [(String, JSONTree)] {
        [
            define("value.text", "文字，数字照原样。 A text; a number is kept as its digits.", [("type", RecordSchema.number)]),
            define(
                "value.creditCode", "统一社会信用代码，18 位；最后一位的校验由 guiju check 进行。 18 characters, of which guiju check checks the last.",
                [
                    ("type", RecordSchema.number), ("pattern", .string(LoosePattern.creditCode)),
                    ("minimum", .number(100_000_000_000_000_000)),
                    ("maximum", .number(999_999_999_999_999_999)), ("multipleOf", .number(1)),
                ]),
            define("value.boolean", "是、否、有、无、true、1……。 Yes or no.", yesOrNo(existence: true)),
            define("value.booleanOfDenial", "是、否、true、1……；名称本身是否定的，不读“有”“无”。 Yes or no.", yesOrNo(existence: false)),
            define(
                "value.money", "1200000、\"1,200,000.50\"、\"120万元\"，以元计。 Yuan.",
                [("type", RecordSchema.number), ("pattern", .string(LoosePattern.money))]),
            define(
                "value.share", "\"50%\"、0.5、\"百分之五十\"。 A percentage, or a part of one.",
                [
                    ("type", RecordSchema.number), ("minimum", .number(-1)), ("maximum", .number(1)),
                    ("pattern", .string(LoosePattern.share)),
                ]),
            define(
                RecordSchema.percent, "键写明 % 时：50、\"50%\"。 Under a key with a percent sign.",
                [("type", RecordSchema.number), ("pattern", .string(LoosePattern.percent))]),
            define("value.number", "数值。 A number.", [("type", RecordSchema.number), ("pattern", .string(LoosePattern.number(in: nil)))]),
            define(
                "value.count", "0 或正整数。 A whole number from 0.", RecordSchema.count + [("pattern", .string(LoosePattern.count(in: nil)))]),
            time, region,
        ]
    }

    /// A definition that fields share.
    private func define(_ name: String, _ about: String, _ members: [(String, JSONTree)]) -> (String, JSONTree) {
        (name, .object([("description", .string(about))] + members))
    }

    /// Yes and no.
    private func yesOrNo(existence: Bool) -> [(String, JSONTree)] {
        [
            ("type", .strings(["boolean", "number", "string", "null"])), ("minimum", .number(0)), ("maximum", .number(1)),
            ("multipleOf", .number(1)), ("pattern", .string(LoosePattern.yesOrNo(existence: existence))),
        ]
    }

    /// Dates and times; a number is a year, or a day in eight digits.
    private var time: (String, JSONTree) {
        let between: [(String, JSONTree)] = [
            ("type", .string("number")), ("exclusiveMinimum", .number(9_999)), ("exclusiveMaximum", .number(19_000_101)),
        ]
        let none = JSONTree.array([.object(between), .object([("type", .string("string")), ("pattern", .string(LoosePattern.noDay))])])
        return define(
            "value.time",
            "\"2021-07-05\"、\"2021年7月5日\"、\"2021/7/5 15:30\"、20210705、\"2021-07\"；北京时间。 A date, perhaps with a time of day in Asia/Shanghai; or a month, or a year.",
            [
                ("type", RecordSchema.number), ("minimum", .number(1900)), ("maximum", .number(99_991_231)), ("multipleOf", .number(1)),
                ("pattern", .string(LoosePattern.time)), ("not", .object([("anyOf", none)])),
            ])
    }

    /// Places.
    private var region: (String, JSONTree) {
        let names = RecordSchema.spellings(regions.regions.flatMap { [$0.name] + $0.aliases })
        let listed = JSONTree.object([("enum", .array(names.map(JSONTree.string) + [.null]))])
        let way = JSONTree.object([("type", .string("string")), ("pattern", .string(LoosePattern.region(regions)))])
        return define("value.region", "地区的名称，或由大到小的全称。 A region, or the way down to it.", [("anyOf", .array([listed, way]))])
    }
}
