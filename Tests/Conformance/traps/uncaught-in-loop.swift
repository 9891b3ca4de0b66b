// swift-format-ignore-file
enum Failure: Error, CustomStringConvertible { case at(Int); var description: String { switch self { case .at(let n): "failed at \(n)" } } }
func step(_ i: Int) throws { if i == 2 { throw Failure.at(i) }; print("step", i) }
for i in 0..<4 { try step(i) }
