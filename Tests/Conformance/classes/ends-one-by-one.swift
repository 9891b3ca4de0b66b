// swift-format-ignore-file
class N { let i: Int; init(_ i: Int) { self.i = i }; deinit { print("bye", i) } }
class A { var xs: [N] = [] }
class B: A { override var xs: [N] { didSet { print("now", xs.count) } } }
class C { var s: [N] = []; var xs: [N] { get { s } set { s = newValue } } }
struct D { var s: [N] = []; var xs: [N] { get { s } set { s = newValue } } }
class E: A { override var xs: [N] { get { super.xs } set { super.xs = newValue } } }
class F { var xs: [N] = [] { didSet { print("now", xs.count) } } }
do { let b = N(1); let l = B(); l.xs.append(b); l.xs.append(N(2)); print("-") }
do { let b = N(1); let l = B(); l.xs = [b, N(2)]; print("-") }
do { let b = N(1); let l = C(); l.xs.append(b); l.xs.append(N(2)); print("-") }
do { let b = N(1); var l = D(); l.xs.append(b); l.xs.append(N(2)); print("-") }
do { let b = N(1); let l = E(); l.xs.append(b); l.xs.append(N(2)); print("-") }
do { let b = N(1); let l = F(); l.xs.append(b); l.xs.append(N(2)); print("-") }
func t() { let b = N(1); let l = B(); l.xs.append(b); l.xs.append(N(2)); print("-") }
t()
class K { var held: [N] = []; deinit { print("k") } }
func two() { let b = N(40); let k = K(); k.held = [b, N(41)]; defer { print("deferred") }; let c = N(42); k.held.append(c) }
two()
for i in 0..<2 { let b = N(50 + i); let k = K(); k.held = [b, N(60 + i)] }
