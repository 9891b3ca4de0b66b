// swift-format-ignore-file
enum Weather { case sunny, rainy(mm: Double), windy(speed: Int, gusts: Bool) }
func advice(_ w: Weather) -> String {
  switch w {
  case .sunny: return "hat"
  case .rainy(let mm) where mm > 10: return "stay in"
  case .rainy(let mm): return "umbrella for \(mm)"
  case .windy(speed: 0..<20, _): return "fine"
  case .windy(let s, gusts: true): return "gusts over \(s)"
  case .windy: return "coat"
  }
}
for w in [Weather.sunny, .rainy(mm: 12), .rainy(mm: 0.5), .windy(speed: 5, gusts: true), .windy(speed: 40, gusts: true), .windy(speed: 30, gusts: false)] { print(advice(w)) }
enum Day: Int, CaseIterable { case mon = 1, tue, wed, thu, fri, sat, sun; var weekend: Bool { self == .sat || self == .sun } ; var next: Day { Day(rawValue: rawValue % 7 + 1)! } }
print(Day.allCases.filter(\.weekend), Day.sun.next, Day.allCases.count)
switch Day.fri { case .mon, .tue: print("early"); case .wed ... .fri: print("late"); default: print("off") }
func ... (a: Day, b: Day) -> [Day] { Day.allCases.filter { $0.rawValue >= a.rawValue && $0.rawValue <= b.rawValue } }
func ~= (p: [Day], d: Day) -> Bool { p.contains(d) }
