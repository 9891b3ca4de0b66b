// swift-format-ignore-file
enum Bad: Error { case word(String) }
func number(_ s: String) throws -> Int { guard let n = Int(s) else { throw Bad.word(s) }; return n }
print(["1", "2"].map { try! number($0) })
print(["3", "x"].map { try! number($0) })
