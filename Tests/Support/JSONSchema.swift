public import Foundation

/// A validator of the part of JSON Schema (draft 2020-12) that the project's schemas use; any other keyword is an error of the schema.
public struct JSONSchema {
    /// The whole schema, for references.
    private let root: [String: Any]
    /// The keywords that say nothing about validity.
    private static let remarks: Set = ["$schema", "title", "description", "$defs"]

    /// Reads a schema.
    public init(_ data: Data) throws { root = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:] }

    /// Returns what is wrong with a JSON document, each with its place; `definition` names the part of the schema that it must agree with.
    public func errors(in data: Data, definition: String? = nil) throws -> [String] {
        let value = try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
        return errors(value, definition.map { ["$ref": "#/$defs/\($0)"] } ?? root, at: "")
    }

    /// What is wrong with a value.
    private func errors(_ value: Any, _ schema: [String: Any], at place: String) -> [String] {
        schema.keys.sorted().flatMap { keyword in errors(value, keyword, schema, at: place) }
    }

    /// What is wrong with a value by one keyword.
    private func errors(_ value: Any, _ keyword: String, _ schema: [String: Any], at place: String) -> [String] {
        let argument = schema[keyword] ?? NSNull()
        switch keyword {
        case "$ref": return errors(value, definition(argument), at: place)
        case "type": return types(argument).contains(where: { Self.isA($0, value) }) ? [] : ["\(place): not of type \(argument)"]
        case "const": return Self.same(value, argument) ? [] : ["\(place): not \(argument)"]
        case "enum": return (argument as? [Any] ?? []).contains { Self.same(value, $0) } ? [] : ["\(place): not one of \(argument)"]
        case "pattern":
            guard let text = value as? String, let pattern = argument as? String else { return [] }
            return text.range(of: pattern, options: .regularExpression) == nil ? ["\(place): does not match \(pattern)"] : []
        case "items":
            guard let items = value as? [Any], let inner = argument as? [String: Any] else { return [] }
            return items.enumerated().flatMap { errors($0.element, inner, at: "\(place)/\($0.offset)") }
        case "properties": return properties(value, argument as? [String: Any] ?? [:], at: place)
        case "required":
            guard let object = value as? [String: Any] else { return [] }
            return (argument as? [String] ?? []).filter { object[$0] == nil }.map { "\(place): lacks \($0)" }
        case "additionalProperties":
            guard let object = value as? [String: Any], argument as? Bool == false else { return [] }
            let known = schema["properties"] as? [String: Any] ?? [:]
            return object.keys.sorted().filter { known[$0] == nil }.map { "\(place): has an unknown member \($0)" }
        case "anyOf", "oneOf": return choices(value, argument as? [[String: Any]] ?? [], isExclusive: keyword == "oneOf", at: place)
        default: return Self.remarks.contains(keyword) ? [] : ["the schema uses \(keyword), which the validator does not know"]
        }
    }

    /// What is wrong with the members of an object.
    private func properties(_ value: Any, _ schemas: [String: Any], at place: String) -> [String] {
        guard let object = value as? [String: Any] else { return [] }
        return schemas.keys.sorted().flatMap { key in
            guard let member = object[key], let schema = schemas[key] as? [String: Any] else { return [String]() }
            return errors(member, schema, at: "\(place)/\(key)")
        }
    }

    /// What is wrong when a value must agree with one of several schemas: with the fewest errors among them.
    private func choices(_ value: Any, _ schemas: [[String: Any]], isExclusive: Bool, at place: String) -> [String] {
        let results = schemas.map { errors(value, $0, at: place) }
        let fitting = results.count { $0.isEmpty }
        if fitting == 1 || fitting > 1 && !isExclusive { return [] }
        return fitting > 1 ? ["\(place): agrees with \(fitting) of the choices"] : results.min { $0.count < $1.count } ?? []
    }

    /// The definition that a reference names.
    private func definition(_ reference: Any) -> [String: Any] {
        let name = (reference as? String)?.split(separator: "/").last.map(String.init) ?? ""
        return (root["$defs"] as? [String: Any])?[name] as? [String: Any] ?? ["a definition of \(name)": true]
    }

    /// The types that a keyword names.
    private func types(_ argument: Any) -> [String] { argument as? [String] ?? [argument as? String ?? ""] }

    /// Whether a value is of a type.
    private static func isA(_ type: String, _ value: Any) -> Bool {
        switch type {
        case "object": value is [String: Any]
        case "array": value is [Any]
        case "string": value is String
        case "null": value is NSNull
        case "boolean": value is Bool
        case "integer": (value as? NSNumber).map { $0.doubleValue.rounded() == $0.doubleValue } ?? false
        default: false
        }
    }

    /// Whether two values are the same.
    private static func same(_ one: Any, _ other: Any) -> Bool { (one as? NSObject)?.isEqual(other) ?? false }
}
