// swift-format-ignore-file
struct M<T: FloatingPoint> { var data: [T]; subscript(i: Int) -> T { get { data[i] } set { data[i] = newValue } } }
extension M where T == Double {
  static func a(_ n: Int) -> M { var m = M(data: Array(repeating: 0, count: n)); m.data[0] = .pi; m[1] = .pi; for i in m.data.indices { m.data[i] += 1.5 }; return m }
  func b() -> [Double] { let o = self; var r = o.data; r[0] = .infinity; return r + o.data }
  var c: Double { let m = M(data: [1, 2]); return m.data[0] + m[1] + data[0] }
  func d() -> T { let z: T = .pi; return z + .pi }
  static func == (x: M, y: Double) -> Bool { x.data[0] == y }
  func e(_ f: (Double) -> Double) -> M { M(data: data.map(f)) }
}
print(M.a(2), M.a(2).b(), M.a(3).c, M.a(2).d(), M.a(2) == 4, M.a(2).e { $0 * 2 })
extension Array where Element == Int { static func mk() -> [Element] { var a = Self(); a.append(.max); a += [.min]; return a } }
print([Int].mk())
