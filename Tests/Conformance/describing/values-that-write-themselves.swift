// `print` asks a value that writes itself, before it asks for a description; `debugPrint` asks last.
struct Stream: TextOutputStreamable {
  var parts: [String]
  func write<Target: TextOutputStream>(to target: inout Target) {
    for part in parts { target.write(part) }
  }
}

struct Both: TextOutputStreamable, CustomStringConvertible {
  func write<Target: TextOutputStream>(to target: inout Target) { target.write("written") }
  var description: String { "described" }
}

final class Loud: TextOutputStreamable, CustomDebugStringConvertible {
  func write<Target: TextOutputStream>(to target: inout Target) { "loud".uppercased().write(to: &target) }
  var debugDescription: String { "debug" }
}

let stream = Stream(parts: ["a", "b"])
print(stream, "\(stream)", String(describing: stream), [stream], Optional(stream) as Any)
print(Both(), [Both()], Loud(), [Loud()], String(reflecting: Both()), String(reflecting: Loud()))
debugPrint(stream, Both(), Loud())
func show<T>(_ value: T) -> String { "\(value) \(String(describing: value)) \(String(reflecting: value))" }
print(show(stream), show(Both()), show(Loud()), show(stream as Any))
var text = ""
print(stream, Loud(), to: &text)
stream.write(to: &text)
print(text)
