import Diagnostics
import RecordModel
import Syntax
import Values

extension Diagnostic {
    /// A span of time ends before its beginning.
    static func forceEndsBeforeItBegins(_ range: SourceRange) -> Diagnostic {
        error("C011", zh: "失效日早于施行日", en: "the last day in force lies before the first", at: range)
    }

    /// Two fields of one level are keys.
    static func twoKeys(_ name: Name, first: SourceRange) -> Diagnostic {
        error("C012", zh: "同一层只能有一个“key”字段", en: "one level can have one \"key\" only", at: name.range, [.first(first)])
    }

    /// A group or a list is a key.
    static func keyOfWrongType(_ name: Name) -> Diagnostic {
        error(
            "C013", zh: "“\(name.text)”是一组字段或列表，不能作“key”", en: "\"\(name.text)\" holds other fields and cannot be a \"key\"",
            at: name.range,
            help: Localized(zh: "用文字或数字字段作“key”", en: "make a text or a number the \"key\""))
    }

    /// An event is optional.
    static func optionalEvent(_ name: Name) -> Diagnostic {
        error(
            "C014", zh: "“event”字段“\(name.text)”不能同时是“optional”", en: "the event \"\(name.text)\" cannot be \"optional\"", at: name.range,
            help: Localized(
                zh: "“event”空白表示尚未发生；若空白表示没有，写“date optional”",
                en: "a blank event has not happened yet; write \"date optional\" if a blank means that there is none"))
    }

    /// A row has more or fewer cells than there are columns.
    static func rowHasOtherLength(_ name: Name, cells: Int, columns: Int) -> Diagnostic {
        error(
            "C043", zh: "“\(name.text)”有\(cells)格，而表有\(columns)列", en: "\"\(name.text)\" has \(cells) cells for \(columns) columns",
            at: name.range)
    }

    /// A table has no row.
    static func tableWithoutRows(_ name: Name) -> Diagnostic {
        error("C044", zh: "“\(name.text)”没有一行", en: "\"\(name.text)\" has no row", at: name.range)
    }

    /// Two columns have one name.
    static func columnTwice(_ name: Name, first: Name) -> Diagnostic {
        error("C045", zh: "“\(name.text)”列写了两次", en: "the column \"\(name.text)\" is named twice", at: name.range, [.first(first.range)])
    }

    /// A column has the name of a field, which it would hide.
    static func columnHidesField(_ name: Name) -> Diagnostic {
        error(
            "C045", zh: "“\(name.text)”列与记录的字段同名", en: "the column \"\(name.text)\" would hide the field of that name", at: name.range,
            help: Localized(zh: "换一个列名", en: "give the column another name"))
    }

    /// A table names its columns twice, or a row its values.
    static func linesTwice(_ word: String, at range: SourceRange) -> Diagnostic {
        error("C045", zh: "“\(word)”只能写一次", en: "\"\(word)\" can be said once only", at: range)
    }

    /// An example of a rule over records is not a list of records.
    static func exampleNeedsRecords(at range: SourceRange) -> Diagnostic {
        error(
            "C046", zh: "对多条记录的规则，例子须给出多条记录", en: "an example of a rule over records needs records", at: range,
            help: Localized(zh: "写 { records [{ … } { … }] }", en: "write { records [{ … } { … }] }"))
    }

    /// A duty over records names a field of one record.
    static func needsAggregate(at range: SourceRange) -> Diagnostic {
        error(
            "C047", zh: "对多条记录的义务不能直接使用单条记录的字段", en: "a duty over records cannot name a field of one record", at: range,
            help: Localized(
                zh: "写由各记录得出的数量，如 sum of 字段、count where 条件",
                en: "write what is made from the records, such as sum of FIELD or count where CONDITION"))
    }

    /// `must not` stands before several conditions, and it is not said how far it reaches.
    static func negationNeedsBrackets(at range: SourceRange) -> Diagnostic {
        error(
            "C050", zh: "“must not”之后有“and”或“or”，不清楚否定到哪里为止",
            en: "\"must not\" stands before \"and\" or \"or\", and it is not clear how far it reaches",
            at: range, help: Localized(zh: "用括号说明，如 must not (a or b)", en: "say it with brackets, such as must not (a or b)"))
    }

    /// A rule over records loops over the elements of one.
    static func loopOverRecords(_ name: Name) -> Diagnostic {
        error(
            "C049", zh: "对多条记录的规则没有“for each”", en: "a rule over records has no \"for each\"", at: name.range,
            help: Localized(
                zh: "在数量中汇总列表，如 sum of (sum of x.金额 for x in 列表)",
                en: "sum the list within the quantity, such as sum of (sum of x.amount for x in list)"))
    }

    /// A condition on one record names a quantity of all of them.
    static func aggregateInRecord(at range: SourceRange) -> Diagnostic {
        error(
            "C048", zh: "这里说的是单条记录，不能使用各记录的合计", en: "this is about one record and cannot use what is made from all of them", at: range,
            help: Localized(zh: "只在义务中使用", en: "use it in the duty alone"))
    }

    /// An as-of date is known to the month only.
    static func asOfNeedsDay(at range: SourceRange) -> Diagnostic {
        error(
            "C041", zh: "“as of”须写到日，不带时刻", en: "\"as of\" needs a day, without a time", at: range,
            help: Localized(zh: "如 2021-07-01", en: "such as 2021-07-01")
        )
    }

    /// A fact is of another type than its field.
    static func factOfWrongType(_ field: Field, found: ValueType, at range: SourceRange) -> Diagnostic {
        let expected = field.type == .boolean ? Localized(zh: "是或否", en: "yes or no") : field.type.valueType.words
        return error(
            "C042", zh: "“\(field.name)”应为\(expected.zh)，而此处是\(found.words.zh)",
            en: "\"\(field.name)\" takes \(expected.en), and this is \(found.words.en)", at: range, help: howToWrite(field.type))
    }

    /// Facts in braces or brackets stand for a field that has none.
    static func factOfWrongShape(_ field: Field, isList: Bool, at range: SourceRange) -> Diagnostic {
        let expected = field.type == .boolean ? Localized(zh: "是或否", en: "yes or no") : field.type.valueType.words
        let found = isList ? ValueType.list([]).words : ValueType.group([]).words
        return error(
            "C042", zh: "“\(field.name)”应为\(expected.zh)，而此处是\(found.zh)",
            en: "\"\(field.name)\" takes \(expected.en), and this is \(found.en)",
            at: range, help: howToWrite(field.type))
    }

    /// A count is negative or not whole.
    static func countNotWhole(_ field: Field, at range: SourceRange) -> Diagnostic {
        error("C042", zh: "“\(field.name)”须为非负整数", en: "\"\(field.name)\" counts things and takes a whole number", at: range)
    }

    /// How a value of a type is written.
    private static func howToWrite(_ type: FieldType) -> Localized? {
        switch type {
        case .text, .creditCode, .choice: Localized(zh: "写在引号中：\"…\"", en: "write it in quotation marks: \"…\"")
        case .boolean: Localized(zh: "写 yes 或 no，不加引号", en: "write yes or no, without quotation marks")
        case .money: Localized(zh: "写金额及其单位，如 500万元", en: "write an amount with its unit, such as 500万元")
        case .share: Localized(zh: "写百分数，如 50%", en: "write a percentage, such as 50%")
        case .time: Localized(zh: "写日期，如 2021-07-01 或 2021-07-01T09:30", en: "write a date, such as 2021-07-01 or 2021-07-01T09:30")
        case .number(let unit), .count(let unit): unit.map { Localized(zh: "如 3 \($0)", en: "such as 3 \($0)") }
        case .region: Localized(zh: "写地区名", en: "write the name of a region")
        case .group: Localized(zh: "写 { 字段 值 … }", en: "write { field value … }")
        case .list: Localized(zh: "写 [ { 字段 值 … } … ]", en: "write [ { field value … } … ]")
        }
    }
}
