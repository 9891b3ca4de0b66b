/// Compares two JSON trees place by place.
enum DataComparison {
  static func kinds(_ first: JSONValue, _ second: JSONValue) -> [Difference.Kind] {
    var comparison = Walk()
    comparison.compare(first, second, path: "")
    return comparison.kinds
  }

  private struct Walk {
    var kinds: [Difference.Kind] = []

    mutating func compare(_ first: JSONValue, _ second: JSONValue, path: String, isSingle: Bool = false) {
      if first == second { return }
      switch (first, second) {
      case (.array(let old), .array(let new)):
        if old.count != new.count { kinds.append(.count(path: path, old.count, new.count)) }
        for (index, (a, b)) in zip(old, new).enumerated() {
          compare(a, b, path: "\(path)[\(index)]", isSingle: isSingle)
        }
      case (.object(let old), .object(let new)):
        for key in keys(old, new) {
          let (a, b) = (value(key, old), value(key, new))
          // The key only says how numbers are written; they stand where it stands.
          let inner = key == "float32" ? path : path.isEmpty ? key : "\(path).\(key)"
          if let a, let b {
            compare(a, b, path: inner, isSingle: isSingle || key == "float32")
          } else {
            kinds.append(.content(path: inner, a.map(line), b.map(line)))
          }
        }
      case (.object(let old), .array) where old.count == 1 && old[0].key == "float32":
        compare(old[0].value, second, path: path)
      case (.array, .object(let new)) where new.count == 1 && new[0].key == "float32":
        compare(first, new[0].value, path: path)
      case (.null, _), (.bool, _), (.number, _), (.string, _), (.array, _), (.object, _):
        if let a = number(first), let b = number(second) {
          kinds.append(.number(path: path, Difference.Numbers(a, b, isSingle: isSingle)))
        } else {
          kinds.append(.content(path: path, line(first), line(second)))
        }
      }
    }

    /// Those of the second object in their order, then those that only the first one has.
    private func keys(_ first: [JSONValue.Member], _ second: [JSONValue.Member]) -> [String] {
      let keys = second.map(\.key)
      return keys + first.map(\.key).filter { !keys.contains($0) }
    }

    private func value(_ key: String, _ members: [JSONValue.Member]) -> JSONValue? {
      members.first { $0.key == key }?.value
    }

    private func number(_ value: JSONValue) -> Double? {
      switch value {
      case .number(let text): return Double(text)
      case .string(let text):
        switch NumberWord(rawValue: text) {
        case .nan: return .nan
        case .infinity: return .infinity
        case .negativeInfinity: return -.infinity
        case nil: return nil
        }
      case .null, .bool, .array, .object: return nil
      }
    }

    private func line(_ value: JSONValue) -> String { JSONWriter.text(value).filter { $0 != "\n" } }
  }
}
