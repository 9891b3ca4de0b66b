// swift-format-ignore-file
struct S { lazy var l: Int = { print("lazy"); return 1 }(); var c: Int { get { print("get"); return 2 } set {} }; var g: Int { print("getonly"); return 3 }
  subscript(i: Int) -> Int { get { print("sub"); return i } set {} }; var inner: S2 { get { print("inner"); return S2() } set { print("set inner") } }
  var ob = 1 { didSet { print("ob") } } }
struct S2 { var v = 1; var c: Int { get { print("c2"); return 2 } set {} } ; var g: Int { print("g2"); return 3 } }
class C { var c: Int { get { print("getC"); return 2 } set {} } ; var s = S(); lazy var l: Int = { print("lazyC"); return 1 }() }
var s = S(); let k = C()
print(1); s.l
print(2); s.c
print(3); s.g
print(4); s[{ print("idx"); return 1 }()]
print(5); s.inner.v
print(6); s.inner.c
print(7); s.inner.g
print(8); k.c
print(9); k.s.c
print(10); k.l
print(11); s.ob
print(12); (s.c)
print(13); _ = s.l
print(14); _ = s.c
var o: S? = S()
print(15); o?.c
print(16); o!.c
func f() -> C { print("f"); return C() }
print(17); f().c
print(18); (s.c, s.l)
var arr = [1]; 
print(19); arr[5]
