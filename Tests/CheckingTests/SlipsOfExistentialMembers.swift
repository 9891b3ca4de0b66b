import Testing

/// Members of existentials that take or give what is inside.
@Test(arguments: slips) func slipOfExistentialMembersIsTold(_ mistake: Told) { mistake.check() }

private let slips: [Told] = [
  Told(
    "protocol P { associatedtype A; var a: A { get set }; var n: Int { get set }; subscript(i: Int) -> A { get set } }\nstruct H { var p: any P }\nfunc f(_ q: any P) { var p = q; p.n = 1; p.a = 1 }",
    [
      "3:44: cannot assign to property: 'p' is immutable"
    ]),
  Told(
    "protocol P { associatedtype A; var a: A { get set }; var n: Int { get set }; subscript(i: Int) -> A { get set } }\nstruct H { var p: any P }\nfunc f(_ q: H) { var h = q; h.p.n = 1; h.p.a = 1 }",
    [
      "3:44: cannot assign to property: 'h' is immutable"
    ]),
  Told(
    "protocol P { associatedtype A; var a: A { get set }; var n: Int { get set }; subscript(i: Int) -> A { get set } }\nstruct H { var p: any P\n mutating func g() { p.n = 1; p.a = 1 } }",
    [
      "3:33: cannot assign to property: 'self' is immutable"
    ]),
  Told(
    "protocol P { associatedtype A; var a: A { get set }; var n: Int { get set }; subscript(i: Int) -> A { get set } }\nfunc f(_ q: any P) { var p = q; p[0] = 1 }",
    [
      "2:34: cannot assign through subscript: 'p' is immutable"
    ]),
  Told(
    "protocol P { associatedtype A; var a: A { get set }; var n: Int { get set }; subscript(i: Int) -> A { get set } }\nfunc f(_ q: [any P]) { var p = q; p[0].n = 1; p[0].a = 1 }",
    [
      "2:52: cannot assign to property: 'p' is immutable"
    ]),
  Told(
    "protocol P { associatedtype A; var a: A { get set }; var list: [A] { get set } }\nfunc f(_ q: any P) { var p = q; p.list.append(2) }",
    [
      "2:40: cannot use mutating member on immutable value: 'p' is immutable"
    ]),
  Told(
    "protocol P { associatedtype A; var a: A { get set }; var list: [A] { get set } }\nfunc f(_ q: any P) { var p = q; p.list = []; p.list.removeAll() }",
    [
      "2:35: cannot assign to property: 'p' is immutable",
      "2:53: cannot use mutating member on immutable value: 'p' is immutable",
    ]),
  Told(
    "protocol P: AnyObject { associatedtype A; var a: A { get set } }\nfunc f(_ p: any P) { p.a = 1 }",
    [
      "2:24: cannot assign to property: 'p' is a 'let' constant"
    ]),
  Told(
    "protocol P { var me: Self { get set } }\nfunc f(_ q: any P) { var p = q; p.me = p }",
    [
      "2:35: cannot assign to property: 'p' is immutable"
    ]),
  Told(
    "protocol P { associatedtype A }\nextension P { func c() -> some Collection<A> { [A]() } ; func d() -> some Equatable { 1 }; func e(_ f: (A) -> Void) {}; var v: [A] { [] }; func z() -> Zip2Sequence<[A], [Int]> { zip([], []) } }\nfunc f(_ q: any P) { print(q.d()); q.e { print($0) }; print(q.v.count) }\nfunc g(_ q: any P) { print(q.c().count) }\nfunc h(_ q: any P) { print(q.z()) }",
    [
      "4:28: member 'c' cannot be used on value of type 'any P'; consider using a generic constraint instead [#ExistentialMemberAccess]",
      "5:28: member 'z' cannot be used on value of type 'any P'; consider using a generic constraint instead [#ExistentialMemberAccess]",
    ]),
  Told(
    "protocol P { associatedtype A: Comparable; func best(by f: (A, A) -> Bool) -> A? }\nfunc f(_ q: any P) { let x = q.best { $0 < $1 } }",
    [
      "2:42: binary operator '<' cannot be applied to two 'any Comparable' operands"
    ]),
  Told(
    "protocol Store { associatedtype Item: Hashable; var items: Set<Item> { get }; func insert(_ i: Item); var d: [Item: Int] { get } }\nfunc f(_ s: any Store) { print(s.items.count, s.d.count) }",
    [
      "2:32: member 'items' cannot be used on value of type 'any Store'; consider using a generic constraint instead [#ExistentialMemberAccess]",
      "2:47: member 'd' cannot be used on value of type 'any Store'; consider using a generic constraint instead [#ExistentialMemberAccess]",
    ]),
  Told(
    "protocol Store { associatedtype Item: Hashable; var d: [Item: Int] { get } }\nfunc f(_ s: any Store) { print(s.d.count) }",
    [
      "2:32: member 'd' cannot be used on value of type 'any Store'; consider using a generic constraint instead [#ExistentialMemberAccess]"
    ]),
  Told(
    "protocol Store { associatedtype Item; var d: [String: Item] { get }; var r: Range<Int> { get } ; var sl: ArraySlice<Item> { get } }\nfunc f(_ s: any Store) { print(s.d.count, s.r); let x: Any? = s.d[\"a\"] }\nfunc g(_ s: any Store) { print(s.sl) }",
    [
      "3:32: member 'sl' cannot be used on value of type 'any Store'; consider using a generic constraint instead [#ExistentialMemberAccess]"
    ]),
  Told(
    "struct Box<T> { var v: T }\nprotocol P { associatedtype A\n var box: Box<A> { get }\n var take: (A) -> Void { get }\n var give: () -> A { get }\n var opt: A? { get }\n var boxes: [Box<A>] { get }\n var pair: (A, (A) -> Int) { get }\n var boxSelf: Box<Self> { get }\n subscript(i: Int) -> A { get }\n subscript(a a: A) -> Int { get }\n subscript(box i: Int) -> Box<A> { get }\n func each(_ body: (A) -> Void)\n func eachBox(_ body: (Box<A>) -> Void)\n func twice(_ body: ((A) -> Void) -> Void)\n func giver() -> () -> A\n func taker() -> (A) -> Void\n func put(_ a: A)\n func putAll(_ a: [A])\n func putOpt(_ a: A?)\n func putSelf(_ s: Self)\n func eachSelf(_ f: (Self) -> Int)\n func boxed() -> Box<A>\n func opts() -> [A?]\n func set() -> Result<A, Never>\n var settable: A { get set }\n}\nfunc f(_ p: any P) {\n  var p = p\n  _ = p\n  let x = p.box\n}",
    [
      "31:11: member 'box' cannot be used on value of type 'any P'; consider using a generic constraint instead [#ExistentialMemberAccess]"
    ]),
  Told(
    "struct Box<T> { var v: T }\nprotocol P { associatedtype A\n var box: Box<A> { get }\n var take: (A) -> Void { get }\n var give: () -> A { get }\n var opt: A? { get }\n var boxes: [Box<A>] { get }\n var pair: (A, (A) -> Int) { get }\n var boxSelf: Box<Self> { get }\n subscript(i: Int) -> A { get }\n subscript(a a: A) -> Int { get }\n subscript(box i: Int) -> Box<A> { get }\n func each(_ body: (A) -> Void)\n func eachBox(_ body: (Box<A>) -> Void)\n func twice(_ body: ((A) -> Void) -> Void)\n func giver() -> () -> A\n func taker() -> (A) -> Void\n func put(_ a: A)\n func putAll(_ a: [A])\n func putOpt(_ a: A?)\n func putSelf(_ s: Self)\n func eachSelf(_ f: (Self) -> Int)\n func boxed() -> Box<A>\n func opts() -> [A?]\n func set() -> Result<A, Never>\n var settable: A { get set }\n}\nfunc f(_ p: any P) {\n  var p = p\n  _ = p\n  let x = p.take\n}",
    [
      "31:11: member 'take' cannot be used on value of type 'any P'; consider using a generic constraint instead [#ExistentialMemberAccess]"
    ]),
  Told(
    "struct Box<T> { var v: T }\nprotocol P { associatedtype A\n var box: Box<A> { get }\n var take: (A) -> Void { get }\n var give: () -> A { get }\n var opt: A? { get }\n var boxes: [Box<A>] { get }\n var pair: (A, (A) -> Int) { get }\n var boxSelf: Box<Self> { get }\n subscript(i: Int) -> A { get }\n subscript(a a: A) -> Int { get }\n subscript(box i: Int) -> Box<A> { get }\n func each(_ body: (A) -> Void)\n func eachBox(_ body: (Box<A>) -> Void)\n func twice(_ body: ((A) -> Void) -> Void)\n func giver() -> () -> A\n func taker() -> (A) -> Void\n func put(_ a: A)\n func putAll(_ a: [A])\n func putOpt(_ a: A?)\n func putSelf(_ s: Self)\n func eachSelf(_ f: (Self) -> Int)\n func boxed() -> Box<A>\n func opts() -> [A?]\n func set() -> Result<A, Never>\n var settable: A { get set }\n}\nfunc f(_ p: any P) {\n  var p = p\n  _ = p\n  let x = p.boxes\n}",
    [
      "31:11: member 'boxes' cannot be used on value of type 'any P'; consider using a generic constraint instead [#ExistentialMemberAccess]"
    ]),
  Told(
    "struct Box<T> { var v: T }\nprotocol P { associatedtype A\n var box: Box<A> { get }\n var take: (A) -> Void { get }\n var give: () -> A { get }\n var opt: A? { get }\n var boxes: [Box<A>] { get }\n var pair: (A, (A) -> Int) { get }\n var boxSelf: Box<Self> { get }\n subscript(i: Int) -> A { get }\n subscript(a a: A) -> Int { get }\n subscript(box i: Int) -> Box<A> { get }\n func each(_ body: (A) -> Void)\n func eachBox(_ body: (Box<A>) -> Void)\n func twice(_ body: ((A) -> Void) -> Void)\n func giver() -> () -> A\n func taker() -> (A) -> Void\n func put(_ a: A)\n func putAll(_ a: [A])\n func putOpt(_ a: A?)\n func putSelf(_ s: Self)\n func eachSelf(_ f: (Self) -> Int)\n func boxed() -> Box<A>\n func opts() -> [A?]\n func set() -> Result<A, Never>\n var settable: A { get set }\n}\nfunc f(_ p: any P) {\n  var p = p\n  _ = p\n  let x = p.pair\n}",
    [
      "31:11: member 'pair' cannot be used on value of type 'any P'; consider using a generic constraint instead [#ExistentialMemberAccess]"
    ]),
  Told(
    "struct Box<T> { var v: T }\nprotocol P { associatedtype A\n var box: Box<A> { get }\n var take: (A) -> Void { get }\n var give: () -> A { get }\n var opt: A? { get }\n var boxes: [Box<A>] { get }\n var pair: (A, (A) -> Int) { get }\n var boxSelf: Box<Self> { get }\n subscript(i: Int) -> A { get }\n subscript(a a: A) -> Int { get }\n subscript(box i: Int) -> Box<A> { get }\n func each(_ body: (A) -> Void)\n func eachBox(_ body: (Box<A>) -> Void)\n func twice(_ body: ((A) -> Void) -> Void)\n func giver() -> () -> A\n func taker() -> (A) -> Void\n func put(_ a: A)\n func putAll(_ a: [A])\n func putOpt(_ a: A?)\n func putSelf(_ s: Self)\n func eachSelf(_ f: (Self) -> Int)\n func boxed() -> Box<A>\n func opts() -> [A?]\n func set() -> Result<A, Never>\n var settable: A { get set }\n}\nfunc f(_ p: any P) {\n  var p = p\n  _ = p\n  let x = p.boxSelf\n}",
    [
      "31:11: member 'boxSelf' cannot be used on value of type 'any P'; consider using a generic constraint instead [#ExistentialMemberAccess]"
    ]),
  Told(
    "struct Box<T> { var v: T }\nprotocol P { associatedtype A\n var box: Box<A> { get }\n var take: (A) -> Void { get }\n var give: () -> A { get }\n var opt: A? { get }\n var boxes: [Box<A>] { get }\n var pair: (A, (A) -> Int) { get }\n var boxSelf: Box<Self> { get }\n subscript(i: Int) -> A { get }\n subscript(a a: A) -> Int { get }\n subscript(box i: Int) -> Box<A> { get }\n func each(_ body: (A) -> Void)\n func eachBox(_ body: (Box<A>) -> Void)\n func twice(_ body: ((A) -> Void) -> Void)\n func giver() -> () -> A\n func taker() -> (A) -> Void\n func put(_ a: A)\n func putAll(_ a: [A])\n func putOpt(_ a: A?)\n func putSelf(_ s: Self)\n func eachSelf(_ f: (Self) -> Int)\n func boxed() -> Box<A>\n func opts() -> [A?]\n func set() -> Result<A, Never>\n var settable: A { get set }\n}\nfunc f(_ p: any P) {\n  var p = p\n  _ = p\n  p.each { x in print(x) }\n}",
    []),
  Told(
    "struct Box<T> { var v: T }\nprotocol P { associatedtype A\n var box: Box<A> { get }\n var take: (A) -> Void { get }\n var give: () -> A { get }\n var opt: A? { get }\n var boxes: [Box<A>] { get }\n var pair: (A, (A) -> Int) { get }\n var boxSelf: Box<Self> { get }\n subscript(i: Int) -> A { get }\n subscript(a a: A) -> Int { get }\n subscript(box i: Int) -> Box<A> { get }\n func each(_ body: (A) -> Void)\n func eachBox(_ body: (Box<A>) -> Void)\n func twice(_ body: ((A) -> Void) -> Void)\n func giver() -> () -> A\n func taker() -> (A) -> Void\n func put(_ a: A)\n func putAll(_ a: [A])\n func putOpt(_ a: A?)\n func putSelf(_ s: Self)\n func eachSelf(_ f: (Self) -> Int)\n func boxed() -> Box<A>\n func opts() -> [A?]\n func set() -> Result<A, Never>\n var settable: A { get set }\n}\nfunc f(_ p: any P) {\n  var p = p\n  _ = p\n  p.each { (x: Int) in print(x) }\n}",
    [
      "31:10: cannot convert value of type '(Int) -> ()' to expected argument type '(Any) -> Void'"
    ]),
  Told(
    "struct Box<T> { var v: T }\nprotocol P { associatedtype A\n var box: Box<A> { get }\n var take: (A) -> Void { get }\n var give: () -> A { get }\n var opt: A? { get }\n var boxes: [Box<A>] { get }\n var pair: (A, (A) -> Int) { get }\n var boxSelf: Box<Self> { get }\n subscript(i: Int) -> A { get }\n subscript(a a: A) -> Int { get }\n subscript(box i: Int) -> Box<A> { get }\n func each(_ body: (A) -> Void)\n func eachBox(_ body: (Box<A>) -> Void)\n func twice(_ body: ((A) -> Void) -> Void)\n func giver() -> () -> A\n func taker() -> (A) -> Void\n func put(_ a: A)\n func putAll(_ a: [A])\n func putOpt(_ a: A?)\n func putSelf(_ s: Self)\n func eachSelf(_ f: (Self) -> Int)\n func boxed() -> Box<A>\n func opts() -> [A?]\n func set() -> Result<A, Never>\n var settable: A { get set }\n}\nfunc f(_ p: any P) {\n  var p = p\n  _ = p\n  let x = p.taker()\n}",
    [
      "31:11: member 'taker' cannot be used on value of type 'any P'; consider using a generic constraint instead [#ExistentialMemberAccess]"
    ]),
  Told(
    "struct Box<T> { var v: T }\nprotocol P { associatedtype A\n var box: Box<A> { get }\n var take: (A) -> Void { get }\n var give: () -> A { get }\n var opt: A? { get }\n var boxes: [Box<A>] { get }\n var pair: (A, (A) -> Int) { get }\n var boxSelf: Box<Self> { get }\n subscript(i: Int) -> A { get }\n subscript(a a: A) -> Int { get }\n subscript(box i: Int) -> Box<A> { get }\n func each(_ body: (A) -> Void)\n func eachBox(_ body: (Box<A>) -> Void)\n func twice(_ body: ((A) -> Void) -> Void)\n func giver() -> () -> A\n func taker() -> (A) -> Void\n func put(_ a: A)\n func putAll(_ a: [A])\n func putOpt(_ a: A?)\n func putSelf(_ s: Self)\n func eachSelf(_ f: (Self) -> Int)\n func boxed() -> Box<A>\n func opts() -> [A?]\n func set() -> Result<A, Never>\n var settable: A { get set }\n}\nfunc f(_ p: any P) {\n  var p = p\n  _ = p\n  p.eachSelf { s in 1 }\n}",
    []),
  Told(
    "struct Box<T> { var v: T }\nprotocol P { associatedtype A\n var box: Box<A> { get }\n var take: (A) -> Void { get }\n var give: () -> A { get }\n var opt: A? { get }\n var boxes: [Box<A>] { get }\n var pair: (A, (A) -> Int) { get }\n var boxSelf: Box<Self> { get }\n subscript(i: Int) -> A { get }\n subscript(a a: A) -> Int { get }\n subscript(box i: Int) -> Box<A> { get }\n func each(_ body: (A) -> Void)\n func eachBox(_ body: (Box<A>) -> Void)\n func twice(_ body: ((A) -> Void) -> Void)\n func giver() -> () -> A\n func taker() -> (A) -> Void\n func put(_ a: A)\n func putAll(_ a: [A])\n func putOpt(_ a: A?)\n func putSelf(_ s: Self)\n func eachSelf(_ f: (Self) -> Int)\n func boxed() -> Box<A>\n func opts() -> [A?]\n func set() -> Result<A, Never>\n var settable: A { get set }\n}\nfunc f(_ p: any P) {\n  var p = p\n  _ = p\n  let x = p.put\n}",
    [
      "31:11: member 'put' cannot be used on value of type 'any P'; consider using a generic constraint instead [#ExistentialMemberAccess]"
    ]),
  Told(
    "struct Box<T> { var v: T }\nprotocol P { associatedtype A\n var box: Box<A> { get }\n var take: (A) -> Void { get }\n var give: () -> A { get }\n var opt: A? { get }\n var boxes: [Box<A>] { get }\n var pair: (A, (A) -> Int) { get }\n var boxSelf: Box<Self> { get }\n subscript(i: Int) -> A { get }\n subscript(a a: A) -> Int { get }\n subscript(box i: Int) -> Box<A> { get }\n func each(_ body: (A) -> Void)\n func eachBox(_ body: (Box<A>) -> Void)\n func twice(_ body: ((A) -> Void) -> Void)\n func giver() -> () -> A\n func taker() -> (A) -> Void\n func put(_ a: A)\n func putAll(_ a: [A])\n func putOpt(_ a: A?)\n func putSelf(_ s: Self)\n func eachSelf(_ f: (Self) -> Int)\n func boxed() -> Box<A>\n func opts() -> [A?]\n func set() -> Result<A, Never>\n var settable: A { get set }\n}\nfunc f(_ p: any P) {\n  var p = p\n  _ = p\n  p.settable = 1\n}",
    [
      "31:5: cannot assign to property: 'p' is immutable"
    ]),
  Told(
    "struct Box<T> { var v: T }\nprotocol P { associatedtype A\n var box: Box<A> { get }\n var take: (A) -> Void { get }\n var give: () -> A { get }\n var opt: A? { get }\n var boxes: [Box<A>] { get }\n var pair: (A, (A) -> Int) { get }\n var boxSelf: Box<Self> { get }\n subscript(i: Int) -> A { get }\n subscript(a a: A) -> Int { get }\n subscript(box i: Int) -> Box<A> { get }\n func each(_ body: (A) -> Void)\n func eachBox(_ body: (Box<A>) -> Void)\n func twice(_ body: ((A) -> Void) -> Void)\n func giver() -> () -> A\n func taker() -> (A) -> Void\n func put(_ a: A)\n func putAll(_ a: [A])\n func putOpt(_ a: A?)\n func putSelf(_ s: Self)\n func eachSelf(_ f: (Self) -> Int)\n func boxed() -> Box<A>\n func opts() -> [A?]\n func set() -> Result<A, Never>\n var settable: A { get set }\n}\nfunc f(_ p: any P) {\n  var p = p\n  _ = p\n  let x = p.box.v\n}",
    [
      "31:11: member 'box' cannot be used on value of type 'any P'; consider using a generic constraint instead [#ExistentialMemberAccess]"
    ]),
  Told(
    "struct Box<T> { var v: T }\nprotocol P { associatedtype A\n var box: Box<A> { get }\n var take: (A) -> Void { get }\n var give: () -> A { get }\n var opt: A? { get }\n var boxes: [Box<A>] { get }\n var pair: (A, (A) -> Int) { get }\n var boxSelf: Box<Self> { get }\n subscript(i: Int) -> A { get }\n subscript(a a: A) -> Int { get }\n subscript(box i: Int) -> Box<A> { get }\n func each(_ body: (A) -> Void)\n func eachBox(_ body: (Box<A>) -> Void)\n func twice(_ body: ((A) -> Void) -> Void)\n func giver() -> () -> A\n func taker() -> (A) -> Void\n func put(_ a: A)\n func putAll(_ a: [A])\n func putOpt(_ a: A?)\n func putSelf(_ s: Self)\n func eachSelf(_ f: (Self) -> Int)\n func boxed() -> Box<A>\n func opts() -> [A?]\n func set() -> Result<A, Never>\n var settable: A { get set }\n}\nfunc f(_ p: any P) {\n  var p = p\n  _ = p\n  print(p.boxes.count)\n}",
    [
      "31:9: member 'boxes' cannot be used on value of type 'any P'; consider using a generic constraint instead [#ExistentialMemberAccess]"
    ]),
  Told(
    "struct Box<T> { var v: T }\nprotocol P { associatedtype A\n var box: Box<A> { get }\n var take: (A) -> Void { get }\n var give: () -> A { get }\n var opt: A? { get }\n var boxes: [Box<A>] { get }\n var pair: (A, (A) -> Int) { get }\n var boxSelf: Box<Self> { get }\n subscript(i: Int) -> A { get }\n subscript(a a: A) -> Int { get }\n subscript(box i: Int) -> Box<A> { get }\n func each(_ body: (A) -> Void)\n func eachBox(_ body: (Box<A>) -> Void)\n func twice(_ body: ((A) -> Void) -> Void)\n func giver() -> () -> A\n func taker() -> (A) -> Void\n func put(_ a: A)\n func putAll(_ a: [A])\n func putOpt(_ a: A?)\n func putSelf(_ s: Self)\n func eachSelf(_ f: (Self) -> Int)\n func boxed() -> Box<A>\n func opts() -> [A?]\n func set() -> Result<A, Never>\n var settable: A { get set }\n}\nfunc f(_ p: any P) {\n  var p = p\n  _ = p\n  p.settable = p.settable\n}",
    [
      "31:5: cannot assign to property: 'p' is immutable"
    ]),
  Told(
    "struct Box<T> { var v: T }\nprotocol P { associatedtype A\n var box: Box<A> { get }\n var take: (A) -> Void { get }\n var give: () -> A { get }\n var opt: A? { get }\n var boxes: [Box<A>] { get }\n var pair: (A, (A) -> Int) { get }\n var boxSelf: Box<Self> { get }\n subscript(i: Int) -> A { get }\n subscript(a a: A) -> Int { get }\n subscript(box i: Int) -> Box<A> { get }\n func each(_ body: (A) -> Void)\n func eachBox(_ body: (Box<A>) -> Void)\n func twice(_ body: ((A) -> Void) -> Void)\n func giver() -> () -> A\n func taker() -> (A) -> Void\n func put(_ a: A)\n func putAll(_ a: [A])\n func putOpt(_ a: A?)\n func putSelf(_ s: Self)\n func eachSelf(_ f: (Self) -> Int)\n func boxed() -> Box<A>\n func opts() -> [A?]\n func set() -> Result<A, Never>\n var settable: A { get set }\n}\nfunc f(_ p: any P) {\n  var p = p\n  _ = p\n  let k = \\(any P).box\n}",
    [
      "31:11: member 'box' cannot be used on value of type 'any P'; consider using a generic constraint instead [#ExistentialMemberAccess]"
    ]),
  Told(
    "protocol P { associatedtype A; var f: (A) -> Void { get } }\nstruct S: P { var f: (Int) -> Void { { print($0) } } }\nlet p: any P = S()\nlet g = p.f",
    [
      "4:9: member 'f' cannot be used on value of type 'any P'; consider using a generic constraint instead [#ExistentialMemberAccess]"
    ]),
  Told(
    "protocol P { var n: Int { get } }\nstruct S: P { var n = 3 }\nfunc with<T: P>(_ f: (T) -> Void, _ t: T) { f(t) }\nlet p: any P = S()\nwith({ print($0.n, type(of: $0)) }, p)",
    [
      "5:1: type 'any P' cannot conform to 'P' [#ProtocolTypeNonConformance]"
    ]),
  Told(
    "protocol P { associatedtype A; var a: A { get }; func makers() -> [() -> A] }\nstruct S: P { var a = 3; func makers() -> [() -> Int] { [{ 1 }, { 2 }] } }\nlet p: any P = S()\nfor m in p.makers() { print(m()) }",
    [
      "4:10: not supported: 'makers' of 'any P', which gives lists of functions"
    ]),
  Told(
    "func f(_ c: any Collection) {\n  let a = Array(c)\n  print(a)\n}",
    [
      "2:11: not supported: 'Array' with 'Element' of a value of type 'any Collection', of which nothing is known"
    ]),
]
