/// Every message that reading records can utter, an aspect a file.
///
/// I001–I019 are about files, I020–I049 about JSON, I050–I069 about records and fields, I070–I099 about values, I100–I139
/// about tables.
enum RecordDiagnostics {}
