class C1 { func hi() { print("hi") } }
protocol P1 { associatedtype Element }
protocol P2: P1 { associatedtype SubSequence: P1 }
func first<S>(_: S, _ e: S.SubSequence.Element) where S.SubSequence.Element == C1, S: P2 { e.hi() }
struct Part: P1 { typealias Element = C1 }
struct Whole: P2 { typealias Element = Int; typealias SubSequence = Part }
first(Whole(), C1())
