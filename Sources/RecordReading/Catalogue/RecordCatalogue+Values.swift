extension RecordCatalogue {
    /// Values that are no times.
    static let values: [Entry] = [
        entry(
            "I070", zh: "值的种类不对，例如该写日期的地方写了数组。这一项按读不出处理。",
            en: "The value is of another sort than the field's, such as an array where a date should stand. It counts as unreadable."),
        entry(
            "I071", zh: "“/”“-”“待定”“暂无”之类不是值，而且意思不一：可能是没有，也可能是不知道。没有内容就留空或写 null。",
            en: "Signs like \"/\", \"-\" or 待定 are no values and can mean either none or not known. Leave the field empty, or write null."),
        entry(
            "I072", zh: "这里的值不该这么长。请确认没有把别的内容写进这个字段。",
            en: "No value here is this long. See whether something else was written into the field."),
        entry(
            "I073", zh: "数字位数过多，无法精确保存；程序从不四舍五入输入。", en: "The number has more digits than can be kept exactly, and input is never rounded."),
        entry("I074", zh: "数字太大或太小，超出可以精确计算的范围。", en: "The number is out of the range that can be computed exactly."),
        entry(
            "I075", zh: "应是数字：1200、1,200.5、1.2万。中文数字不读。",
            en: "A number should stand here: 1200, 1,200.5, 1.2万. Chinese numerals are not read."),
        entry(
            "I076", zh: "千分位逗号应每三位一个。12,00 可能漏了数字，也可能多了逗号，所以不采用。",
            en: "Commas stand every three digits. 12,00 may lack a digit or have a comma too many, so it is not taken."),
        entry(
            "I077", zh: "值带的单位不是这个字段的单位，程序不换算。请换算后填写，或只写数字。",
            en: "The value's unit is not the field's, and nothing is converted. Convert it, or write the bare number."),
        entry("I078", zh: "个数应是 0 或正整数。", en: "A count is a whole number, 0 or more."),
        entry(
            "I079", zh: "比例写成 50%、0.5 或 百分之五十。“五成”“1/2”“50%以上”不采用。",
            en: "A share is written 50%, 0.5 or 百分之五十. Words like 五成, fractions and 50%以上 are not taken."),
        entry(
            "I080", zh: "单独一个大于 1 的数，可以是百分之几，也可以是几倍，所以不采用。50 请写成 50% 或 0.5。单独的 1 按 100% 读取，并列入读法清单。",
            en:
                "A bare number beyond 1 can be so many percent or so many times, and is not taken. Write 50% or 0.5 for 50. A bare 1 is read as 100% and listed as a reading."
        ),
        entry(
            "I081", zh: "应是金额：1200000、1,200,000.50、120万元、¥1.2亿。“约”“左右”“120—150万”不采用。",
            en: "An amount should stand here: 1200000, 1,200,000.50, 120万元, ¥1.2亿. Estimates and ranges are not taken."),
        entry("I082", zh: "中文大小写数字金额不读，请写阿拉伯数字。", en: "Amounts in Chinese numerals are not read; write digits."),
        entry("I083", zh: "规则以人民币元计，外币不自动折算。", en: "The rules reckon in yuan, and foreign money is not converted."),
        entry("I084", zh: "“3万5”可以是 35000，也可以是 30005。请写成 3.5万元 或 35000。", en: "3万5 can be 35,000 or 30,005. Write 3.5万元 or 35000."),
        entry(
            "I085", zh: "字段名已注明单位（如“预算金额（万元）”），值又带了另一种写法的单位，不知该按哪个。",
            en: "The field's name has a unit, as in 预算金额（万元）, and the value has another; it is not known which counts."),
        entry(
            "I086", zh: "是非字段写 是/否、true/false、1/0。“有/无”在名称本身带否定的字段里意思不明；“已…/未…”只有与字段名说的是同一件事时才采用。",
            en:
                "Yes and no are written 是/否, true/false or 1/0. 有/无 are unclear where the field's label says no itself; 已…/未… are taken only when they speak of what the label says."
        ),
        entry("I087", zh: "值不在规定的选项里。请用选项原词。", en: "The value is none of the words that the field allows. Use one of them as it stands."),
        entry(
            "I088", zh: "规则书里没有这个地区。可以写名称、别名或全称，如 河南省郑州市郑州航空港区；不要带街道门牌。",
            en: "The rule book knows no such place. Write its name, an alias or the whole way down to it, without street and number."),
    ]

    /// Times.
    static let times: [Entry] = [
        entry(
            "I089", zh: "看不出是日期。可以写 2021-07-05、2021/7/5、2021.7.5、2021年7月5日、20210705，后面可加 09:30。只知月份写 2021-07。",
            en:
                "No date can be seen in it. Write 2021-07-05, 2021/7/5, 2021.7.5, 2021年7月5日 or 20210705, with 09:30 behind it if there is a time; 2021-07 where only the month is known."
        ),
        entry(
            "I090", zh: "日历上没有这一天或这个月，多半是笔误。不猜是哪一天。",
            en: "The calendar has no such day or month; most likely a slip. Which day was meant is not guessed."),
        entry(
            "I091", zh: "年份早于 1900 年，案卷不会如此，多半少写或错写了数字。",
            en: "The year is before 1900, as no case file's is; most likely a digit is missing or wrong."),
        entry("I092", zh: "日在前还是月在前，各地写法不同。请把年份写在前面。", en: "Some write the day first and some the month. Write the year first."),
        entry("I093", zh: "两位年份分不清世纪，也可能与日混淆。请写四位年份。", en: "A year of two digits can be of any century, or be the day. Write four digits."),
        entry(
            "I094", zh: "六位数字可以是 2021 年 07 月，也可以是 20 年 21 月 07 日之类。请写成 2021-07 或 2021-07-05。",
            en: "Six digits can be a year and month, or a date with a short year. Write 2021-07 or 2021-07-05."),
        entry(
            "I095", zh: "电子表格内部用从 1900 年算起的天数存日期，导出时没有转换。请把单元格设为日期格式再导出。",
            en: "Spreadsheets keep dates as days since 1900, and the export left them so. Format the cells as dates and export again."),
        entry(
            "I096", zh: "从 1970 年算起的秒或毫秒数不采用，以免时区出错。请导出成日期时间。",
            en: "Seconds or milliseconds since 1970 are not taken, lest the zone be wrong. Export dates and times."),
        entry(
            "I097", zh: "钟点不存在，或分不清是哪个时刻（24:00、晚上12点）。请用 24 小时制，如 15:30。",
            en: "There is no such time of day, or it can be two (24:00, 晚上12点). Use the 24-hour clock, as 15:30."),
        entry("I098", zh: "日期与写明的星期不一致，其中必有一个写错。", en: "The date and the day of the week do not agree, so one of them is wrong."),
    ]

    /// Texts that check themselves.
    static let codes: [Entry] = [
        entry(
            "I099", zh: "统一社会信用代码有 18 位，不用 I、O、S、V、Z，最后一位由前 17 位算出（GB 32100—2015）。算出来不符，必有一位写错；不猜是哪一位。",
            en:
                "A unified social credit code has 18 characters, without I, O, S, V and Z, and the last is computed from the others (GB 32100—2015). Where it differs, one of them is wrong; which one is not guessed."
        )
    ]
}
