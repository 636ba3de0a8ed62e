// swift-tools-version: 6.2
import PackageDescription

/// What every target is compiled with: the Swift 6 language mode, and no warning left standing.
let shared: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// Returns the target of one room of the house, which may use only the rooms it names.
func room(
    _ name: String, uses dependencies: [Target.Dependency] = [], excluding data: [String] = [], embedding resources: [Resource] = [],
    plugins: [Target.PluginUsage] = []
) -> Target {
    .target(name: name, dependencies: dependencies, exclude: data, resources: resources, swiftSettings: shared, plugins: plugins)
}

/// Returns the tests of one room; `TestSupport` finds golden files, which lie in folders that are left out, and generates data.
func tests(_ name: String, of dependencies: [Target.Dependency], excluding data: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies + ["TestSupport"], exclude: data, swiftSettings: shared)
}

let package = Package(
    name: "guiju",
    products: [.executable(name: "guiju", targets: ["guiju"])],
    targets: [
        room("Values"),
        room("Diagnostics", uses: ["Values"]),
        room("WorkCalendar", uses: ["Values"]),
        room("Syntax", uses: ["Values", "Diagnostics"], excluding: ["Language.md"]),
        room("RecordModel", uses: ["Values", "Diagnostics"]),
        room("Semantics", uses: ["Values", "Diagnostics", "WorkCalendar", "Syntax", "RecordModel"]),
        room("Tables", uses: ["Values"], excluding: ["Encoding/make-table.py"]),
        room("RecordReading", uses: ["Values", "Diagnostics", "RecordModel", "Tables"], excluding: ["Input.md"]),
        room("Columns", uses: ["Values", "RecordModel", "RecordReading"], excluding: ["README.md"]),
        room("Coverage", uses: ["Values", "Diagnostics", "RecordModel", "Semantics", "RecordReading"]),
        room("Findings", uses: ["Values", "WorkCalendar", "RecordModel", "Syntax"]),
        room(
            "Plan", uses: ["Values", "WorkCalendar", "RecordModel", "Syntax", "Semantics", "Columns", "Findings"], excluding: ["README.md"]),
        room("Evaluation", uses: ["Values", "Diagnostics", "Syntax", "WorkCalendar", "RecordModel", "Semantics", "Findings"]),
        room(
            "Reports",
            uses: ["Values", "Syntax", "Diagnostics", "WorkCalendar", "RecordModel", "Semantics", "Coverage", "Findings"],
            excluding: ["Schema"], embedding: [.embedInCode("HTML/Assets/report.css"), .embedInCode("HTML/Assets/report.js")]),
        room("Inference", uses: ["Values", "Diagnostics", "RecordModel", "RecordReading"]),
        room("Forms", uses: ["Values", "Diagnostics", "RecordModel", "RecordReading", "Semantics", "Reports"]),
        room(
            "Audit",
            uses: [
                "Values", "Diagnostics", "WorkCalendar", "Syntax", "RecordModel", "Semantics", "Tables", "RecordReading", "Columns",
                "Findings",
                "Plan", "Evaluation", "Reports",
            ], excluding: ["README.md"]),
        room(
            "Commands",
            uses: [
                "Values", "Diagnostics", "WorkCalendar", "Syntax", "RecordModel", "Semantics", "Tables", "RecordReading", "Coverage",
                "Findings", "Evaluation", "Reports", "Forms", "Inference", "Audit", "BuiltInRules",
            ]),
        // The link `Rules` makes the package builder see a rule file that was added or removed, and embed the rules anew.
        .target(name: "BuiltInRules", exclude: ["Rules"], swiftSettings: shared, plugins: ["EmbedRules"]),
        .executableTarget(name: "guiju", dependencies: ["Commands"], swiftSettings: shared),

        .plugin(name: "EmbedRules", capability: .buildTool(), dependencies: ["embed-rules"], path: "Sources/EmbedRules"),
        .executableTarget(
            name: "embed-rules", dependencies: ["Values", "Diagnostics", "Syntax", "Semantics"], path: "Sources/embed-rules",
            swiftSettings: shared),

        .target(
            name: "TestSupport", dependencies: ["Values", "WorkCalendar", "Diagnostics", "Syntax", "RecordModel", "Semantics"],
            path: "Tests/Support", swiftSettings: shared),
        .executableTarget(
            name: "guiju-bench",
            dependencies: [
                "Values", "Diagnostics", "WorkCalendar", "RecordModel", "Tables", "RecordReading", "Columns", "Semantics", "Findings",
                "Plan",
                "Evaluation", "Reports", "BuiltInRules", "Commands",
            ],
            path: "Tests/Benchmarks", swiftSettings: shared),
        tests("ArchitectureTests", of: []),
        tests("ValuesTests", of: ["Values"]),
        tests("WorkCalendarTests", of: ["Values", "WorkCalendar"]),
        tests("DiagnosticsTests", of: ["Values", "Diagnostics"]),
        tests(
            "SyntaxTests", of: ["Values", "Diagnostics", "Syntax"], excluding: ["Accepted", "Rejected", "Formatted"]),
        tests("TablesTests", of: ["Values", "Tables"], excluding: ["Workbooks"]),
        tests("RecordReadingTests", of: ["Values", "Diagnostics", "RecordModel", "Tables", "RecordReading"]),
        tests("ColumnsTests", of: ["Values", "Diagnostics", "RecordModel", "Tables", "RecordReading", "Columns"]),
        tests(
            "FormsTests", of: ["Values", "Diagnostics", "RecordModel", "RecordReading", "Semantics", "Reports", "Forms", "BuiltInRules"]),
        tests(
            "InferenceTests", of: ["Values", "Diagnostics", "RecordModel", "RecordReading", "Semantics", "Inference"]),
        tests(
            "LanguageTests", of: ["Values", "Diagnostics", "Syntax", "RecordModel", "Semantics"],
            excluding: ["accepted", "rejected", "linted"]),
        tests(
            "EvaluationTests",
            of: ["Values", "WorkCalendar", "Diagnostics", "Syntax", "RecordModel", "Semantics", "Findings", "Evaluation"],
            excluding: ["Cases", "Mutations"]),
        tests(
            "CoverageTests",
            of: ["Values", "Diagnostics", "RecordModel", "Syntax", "Semantics", "Coverage"]),
        tests(
            "PlanTests",
            of: [
                "Values", "WorkCalendar", "Diagnostics", "Syntax", "RecordModel", "Semantics", "Columns", "Findings", "Evaluation", "Plan",
            ]),
        tests(
            "ReportTests",
            of: ["Values", "Diagnostics", "WorkCalendar", "Syntax", "RecordModel", "Semantics", "Findings", "Evaluation", "Reports"],
            excluding: ["Pages"]),
        tests(
            "AuditTests",
            of: ["Values", "WorkCalendar", "RecordModel", "Semantics", "RecordReading", "Findings", "Evaluation", "Reports", "Audit"],
            excluding: ["Office"]),
        tests(
            "CommandTests", of: ["Values", "Diagnostics", "Syntax", "RecordModel", "Semantics", "Reports", "Commands", "BuiltInRules"],
            excluding: ["Benchmark", "Office", "Transcripts"]),
    ],
    swiftLanguageModes: [.v6]
)
