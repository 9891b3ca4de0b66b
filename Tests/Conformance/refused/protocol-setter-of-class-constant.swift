// swift-format-ignore-file
protocol Sized { var size: Int { get set } }
extension Sized { var twice: Int { get { size * 2 } set { size = newValue / 2 } } }
final class Crate: Sized { var size = 9 }
let crate = Crate()
crate.size = 4
crate.twice = 4
