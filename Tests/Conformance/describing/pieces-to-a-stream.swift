// swift-format-ignore-file
struct Log: TextOutputStream { var lines: [String] = []; mutating func write(_ s: String) { lines.append(s) } }
var lg = Log(); print("a", 1, [2], to: &lg); print(lg.lines); lg = Log(); debugPrint("a", 1, to: &lg); print(to: &lg); print("x", terminator: "", to: &lg); print(lg.lines)
