import Testing

/// Lists made of something else, keys and elements that are missing: all that is told of each mistake.
@Test(arguments: slips) func slipOfListsIsTold(_ mistake: Told) { mistake.check() }

private let slips: [Told] = [
  Told(
    "let grid = [[1, 2]]\nlet q: [Bool] = Array(grid[0])",
    [
      "2:17: cannot assign value of type 'Array<Int>' to type '[Bool]'"
    ]),
  Told(
    "let d = [\"a\": [1]]\nlet q: [Bool] = Array(d[\"a\"]!)",
    [
      "2:17: cannot assign value of type 'Array<Int>' to type '[Bool]'"
    ]),
  Told(
    "let d = [\"a\": [1]]\nlet q: [Bool] = Array(d[\"a\"] ?? [])",
    [
      "2:17: no exact matches in call to initializer "
    ]),
  Told(
    "let xs = [1]\nlet q: [Bool]? = Array(xs)",
    [
      "2:18: cannot assign value of type 'Array<Int>' to type '[Bool]'"
    ]),
  Told(
    "let xs = [1]\nstruct S { var a: [String] }\nlet s = S(a: Array(xs))",
    [
      "3:14: cannot convert value of type 'Array<Int>' to expected argument type '[String]'"
    ]),
  Told(
    "let s = \"abc\"\nlet r: String = Array(s)",
    [
      "2:17: cannot convert value of type 'Array<String.Element>' (aka 'Array<Character>') to specified type 'String'"
    ]),
  Told(
    "let s = \"abc\"\nfunc rev(_ s: String) -> String { return Array(s) }",
    [
      "2:42: cannot convert return expression of type 'Array<String.Element>' (aka 'Array<Character>') to return type 'String'"
    ]),
  Told(
    "func split(_ s: String) -> [String] { return Array(s) }",
    [
      "1:52: missing argument label 'arrayLiteral:' in call"
    ]),
  Told(
    "func split(_ s: String) -> [String] { Array(s.split(separator: \" \")) }",
    [
      "1:39: no exact matches in call to initializer "
    ]),
  Told(
    "func uniq(_ s: [Int]) -> Set<Int> { return Array(s) }",
    [
      "1:44: cannot convert return expression of type 'Array<Int>' to return type 'Set<Int>'"
    ]),
  Told(
    "func uniq(_ s: [Int]) -> Set<String> { return Set(s.map { $0 }) }",
    [
      "1:47: no exact matches in call to initializer "
    ]),
  Told(
    "let xs = [1]\nlet pairs: [(Int, String)] = Array(xs.enumerated())",
    [
      "2:30: cannot assign value of type 'Array<EnumeratedSequence<[Int]>.Iterator.Element>' (aka 'Array<(offset: Int, element: Int)>') to type '[(Int, String)]'"
    ]),
  Told(
    "let line = \"abc\"\nprint(Array(line).cout)",
    [
      "2:19: value of type '[String.Element]' (aka 'Array<Character>') has no member 'cout'"
    ]),
  Told(
    "let xs = [1]\nfor c in Array(\"abc\") { c.foo() }",
    [
      "2:27: value of type 'String.Element' (aka 'Character') has no member 'foo'"
    ]),
  Told(
    "let xs = [1]\nfunc f(_ x: Int) {}\nf(Array(xs))",
    [
      "3:3: cannot convert value of type 'Array<Int>' to expected argument type 'Int'"
    ]),
  Told(
    "let xs = [1]\nvar n = 3\nn = Array(xs)",
    [
      "3:5: cannot assign value of type 'Array<Int>' to type 'Int'"
    ]),
  Told(
    "let xs = [1]\nlet c: Int = Array(repeating: 0, count: 3)",
    [
      "2:14: cannot convert value of type 'Array<Int>' to specified type 'Int'"
    ]),
  Told(
    "func f() -> Int { return Array(repeating: 0, count: 3) }",
    [
      "1:26: cannot convert return expression of type 'Array<Int>' to return type 'Int'"
    ]),
  Told(
    "func f(_ x: Int) {}\nf(Array(repeating: 0, count: 3))",
    [
      "2:3: cannot convert value of type 'Array<Int>' to expected argument type 'Int'"
    ]),
  Told(
    "let s = \"abc\"\nlet q: [Bool] = Array(s)",
    [
      "2:17: cannot assign value of type 'Array<String.Element>' (aka 'Array<Character>') to type '[Bool]'"
    ]),
  Told(
    "let s = \"abc\"\nfunc gs(_ xs: [String]) {}\ngs(Array(s))",
    [
      "3:10: missing argument label 'arrayLiteral:' in call"
    ]),
  Told(
    "let s = \"abc\"\nlet q: Set<Bool> = Set(s)",
    [
      "2:20: cannot assign value of type 'Set<String.Element>' (aka 'Set<Character>') to type 'Set<Bool>'"
    ]),
  Told(
    "let st = Set([1, 2])\nlet q: [Bool] = Array(st)",
    [
      "2:17: cannot assign value of type 'Array<Int>' to type '[Bool]'"
    ]),
  Told(
    "let st = Set([1, 2])\nfunc gs(_ xs: [String]) {}\ngs(Array(st))",
    [
      "3:4: cannot convert value of type 'Array<Int>' to expected argument type '[String]'"
    ]),
  Told(
    "let st = Set([1, 2])\nlet q: Set<Bool> = Set(st)",
    [
      "2:20: cannot assign value of type 'Set<Int>' to type 'Set<Bool>'"
    ]),
  Told(
    "let d = [\"a\": 1]\nlet q: [Bool] = Array(d.keys)",
    [
      "2:17: cannot assign value of type 'Array<Dictionary<String, Int>.Keys.Element>' (aka 'Array<String>') to type '[Bool]'"
    ]),
  Told(
    "let d = [\"a\": 1]\nlet q: Set<Bool> = Set(d.keys)",
    [
      "2:20: cannot assign value of type 'Set<Dictionary<String, Int>.Keys.Element>' (aka 'Set<String>') to type 'Set<Bool>'"
    ]),
  Told(
    "let d = [\"a\": 1]\nlet q: [Bool] = Array(d)",
    [
      "2:17: cannot assign value of type 'Array<Dictionary<String, Int>.Element>' (aka 'Array<(key: String, value: Int)>') to type '[Bool]'"
    ]),
  Told(
    "let d = [\"a\": 1]\nfunc gs(_ xs: [String]) {}\ngs(Array(d))",
    [
      "3:4: cannot convert value of type 'Array<Dictionary<String, Int>.Element>' (aka 'Array<(key: String, value: Int)>') to expected argument type '[String]'"
    ]),
  Told(
    "let xs = [1, 2]\nlet q: [Bool] = Array(xs.reversed())",
    [
      "2:17: no exact matches in call to initializer "
    ]),
  Told(
    "let xs = [1, 2]\nfunc gs(_ xs: [String]) {}\ngs(Array(xs.reversed()))",
    [
      "3:4: no exact matches in call to initializer "
    ]),
  Told(
    "let xs = [1, 2]\nlet q: Set<Bool> = Set(xs.reversed())",
    [
      "2:20: no exact matches in call to initializer "
    ]),
  Told(
    "let xs = [1, 2]\nlet q: [Bool] = Array(xs.sorted())",
    [
      "2:17: cannot assign value of type 'Array<Int>' to type '[Bool]'"
    ]),
  Told(
    "let xs = [1, 2]\nfunc gs(_ xs: [String]) {}\ngs(Array(xs.sorted()))",
    [
      "3:4: cannot convert value of type 'Array<Int>' to expected argument type '[String]'"
    ]),
  Told(
    "let xs = [1, 2]\nlet q: Set<Bool> = Set(xs.sorted())",
    [
      "2:20: cannot assign value of type 'Set<Int>' to type 'Set<Bool>'"
    ]),
  Told(
    "let xs = [1, 2]\nlet q: [Bool] = Array(xs + xs)",
    [
      "2:17: no exact matches in call to initializer "
    ]),
  Told(
    "let xs = [1, 2]\nfunc gs(_ xs: [String]) {}\ngs(Array(xs + xs))",
    [
      "3:4: no exact matches in call to initializer "
    ]),
  Told(
    "let xs = [1, 2]\nlet q: Set<Bool> = Set(xs + xs)",
    [
      "2:20: no exact matches in call to initializer "
    ]),
  Told(
    "let q: [Bool] = Array(1...3)",
    [
      "1:17: no exact matches in call to initializer "
    ]),
  Told(
    "let q: Set<Bool> = Set(1...3)",
    [
      "1:20: no exact matches in call to initializer "
    ]),
  Told(
    "func strings() -> [String] { [\"a\"] }\nlet q: [Bool] = Array(strings())",
    [
      "2:17: cannot assign value of type 'Array<String>' to type '[Bool]'"
    ]),
  Told(
    "func strings() -> [String] { [\"a\"] }\nlet q: Set<Bool> = Set(strings())",
    [
      "2:20: cannot assign value of type 'Set<String>' to type 'Set<Bool>'"
    ]),
  Told(
    "let xs = [1, 2]\nlet q: [Bool] = Array(zip(xs, xs))",
    [
      "2:17: no exact matches in call to initializer "
    ]),
  Told(
    "let xs = [1, 2]\nfunc gs(_ xs: [String]) {}\ngs(Array(zip(xs, xs)))",
    [
      "3:4: no exact matches in call to initializer "
    ]),
  Told(
    "let xs = [1, 2]\nlet q: Set<Bool> = Set(zip(xs, xs))",
    [
      "2:20: no exact matches in call to initializer "
    ]),
  Told(
    "let s = \"abc\"\nlet q: [Bool] = Array(s.utf8)",
    [
      "2:17: cannot assign value of type 'Array<String.UTF8View.Element>' (aka 'Array<UInt8>') to type '[Bool]'"
    ]),
  Told(
    "let s = \"abc\"\nfunc gs(_ xs: [String]) {}\ngs(Array(s.utf8))",
    [
      "3:4: cannot convert value of type 'Array<String.UTF8View.Element>' (aka 'Array<UInt8>') to expected argument type '[String]'"
    ]),
  Told(
    "let s = \"abc\"\nlet q: Set<Bool> = Set(s.utf8)",
    [
      "2:20: cannot assign value of type 'Set<String.UTF8View.Element>' (aka 'Set<UInt8>') to type 'Set<Bool>'"
    ]),
  Told(
    "let s = \"abc\"\nlet q: [Bool] = Array(Array(s))",
    [
      "2:17: no exact matches in call to initializer "
    ]),
  Told(
    "let s = \"abc\"\nlet q: Set<Bool> = Set(Array(s))",
    [
      "2:20: no exact matches in call to initializer "
    ]),
  Told(
    "let s = \"abc\"\nlet q = Array<Bool>(Array(s))",
    [
      "2:9: no exact matches in call to initializer "
    ]),
  Told(
    "func query(_ tree: [Int], _ l: Int, _ v: Int) -> Int { l }\nlet allNums: [Int: Int] = [:]\nlet queries = [[1, 2]]\nvar r = [0]\nr[0] = query([1], 1, allNums[queries[0][1]])",
    [
      "5:29: value of optional type 'Int?' must be unwrapped to a value of type 'Int'"
    ]),
  Told(
    "func query(_ tree: [Int], _ l: Int, _ v: Int) -> Int { l }\nlet allNums: [Int: Int] = [:]\nlet queries = [[1, 2]]\nlet x = query([1], 1, allNums[queries[0][1]])",
    [
      "4:30: value of optional type 'Int?' must be unwrapped to a value of type 'Int'"
    ]),
  Told(
    "func query(_ tree: [Int], _ l: Int, _ v: Int) -> Int { l }\nlet allNums: [Int: Int] = [:]\nlet x = query([1], 1, allNums[3])",
    [
      "3:30: value of optional type 'Int?' must be unwrapped to a value of type 'Int'"
    ]),
  Told(
    "let setc: Set<[Int]> = []\nfunc f() -> [[Float]] { return Array(setc) }",
    [
      "2:32: cannot convert return expression of type 'Array<[Int]>' to return type '[[Float]]'"
    ]),
  Told(
    "func f(_ s: String) -> [Int] { return Array(s) }",
    [
      "1:39: cannot convert return expression of type 'Array<String.Element>' (aka 'Array<Character>') to return type '[Int]'"
    ]),
  Told(
    "let s = \"abc\"\nlet xs: [Int] = Array(s)",
    [
      "2:17: cannot assign value of type 'Array<String.Element>' (aka 'Array<Character>') to type '[Int]'"
    ]),
  Told(
    "let s = [1, 2]\nlet xs: [String] = Array(s.reversed())",
    [
      "2:20: no exact matches in call to initializer "
    ]),
  Told(
    "func g(_ xs: [String]) {}\nlet d = [\"a\": 1]\ng(Array(d.values))",
    [
      "3:3: cannot convert value of type 'Array<Dictionary<String, Int>.Values.Element>' (aka 'Array<Int>') to expected argument type '[String]'"
    ]),
  Told(
    "let d = [\"a\": 1]\nlet names: [Int] = Array(d.keys)",
    [
      "2:20: cannot assign value of type 'Array<Dictionary<String, Int>.Keys.Element>' (aka 'Array<String>') to type '[Int]'"
    ]),
  Told(
    "let s = \"abc\"\nlet oeders = [Int?](s)",
    [
      "2:14: no exact matches in call to initializer "
    ]),
  Told(
    "let s = \"abc\"\nlet n = [Int](s)",
    [
      "2:9: no exact matches in call to initializer "
    ]),
  Told(
    "let s = Set([1, 2])\nlet n: Set<String> = Set(s)",
    [
      "2:22: cannot assign value of type 'Set<Int>' to type 'Set<String>'"
    ]),
  Told(
    "import Foundation\nlet c = \"a|b\".components(\"|\")",
    [
      "2:15: no exact matches in call to instance method 'components'"
    ]),
  Told(
    "import Foundation\nlet c = \"a|b\".components(separator: \"|\")",
    [
      "2:15: no exact matches in call to instance method 'components'"
    ]),
  Told(
    "let line = \"a,b\"\nlet points = line.split(separator: \";\")\nlet start = points[0].split(separator: \",\").maps { Int($0)! }",
    [
      "3:45: value of type '[Substring.SubSequence]' (aka 'Array<Substring>') has no member 'maps'"
    ]),
  Told(
    "let line = \"a,b\"\nlet chars = Array(line)\nprint(chars.size)",
    [
      "3:13: value of type '[String.Element]' (aka 'Array<Character>') has no member 'size'"
    ]),
  Told(
    "let line = \"a,b\"\nlet chars = Array(line)\nfor i in 0..<chars.count where chars()[i] == \"a\" { print(i) }",
    [
      "3:32: cannot call value of non-function type '[String.Element]' (aka 'Array<Character>')"
    ]),
  Told(
    "let senates = Array(\"abc\")\nprint(Set(senates).coutn)",
    [
      "2:20: value of type 'Set<String.Element>' (aka 'Set<Character>') has no member 'coutn'"
    ]),
  Told(
    "let line = \"abc\"\nprint(line.map { $0 }.sizes)",
    [
      "2:23: value of type '[String.Element]' (aka 'Array<Character>') has no member 'sizes'"
    ]),
  Told(
    "let e = [1, 2].enumerated().map { $0 }\nprint(e.size)",
    [
      "2:9: value of type '[EnumeratedSequence<[Int]>.Iterator.Element]' (aka 'Array<(offset: Int, element: Int)>') has no member 'size'"
    ]),
  Told(
    "let p = Array(\"abc\").prefix(2)\nprint(p.join())",
    [
      "2:9: value of type 'ArraySlice<String.Element>' (aka 'ArraySlice<Character>') has no member 'join'"
    ]),
  Told(
    "func query(_ v: Int) -> Int { v }\nlet allNums: [Int: Int] = [:]\nlet x = query(allNums[3])",
    [
      "3:22: value of optional type 'Int?' must be unwrapped to a value of type 'Int'"
    ]),
  Told(
    "func query(_ v: Int) -> Int { v }\nlet allNums: [Int: Int] = [:]\nprint(query(allNums[3]))",
    [
      "3:20: value of optional type 'Int?' must be unwrapped to a value of type 'Int'"
    ]),
  Told(
    "func query(_ v: Int) -> Int { v }\nlet allNums: [String: Int] = [:]\nprint(query(allNums[\"a\"]))",
    [
      "3:20: value of optional type 'Int?' must be unwrapped to a value of type 'Int'"
    ]),
  Told(
    "func query(_ v: Int, _ w: Int) -> Int { v }\nlet allNums: [String: Int] = [:]\nlet k = \"a\"\nprint(query(2, allNums[k]))",
    [
      "4:23: value of optional type 'Int?' must be unwrapped to a value of type 'Int'"
    ]),
  Told(
    "func query(v: Int) -> Int { v }\nlet allNums: [Int: Int] = [:]\nlet i = 3\nlet y = query(v: allNums[i])",
    [
      "4:25: value of optional type 'Int?' must be unwrapped to a value of type 'Int'"
    ]),
  Told(
    "struct P { var x: Int }\nlet d: [Int: Int] = [:]\nlet p = P(x: d[0])",
    [
      "3:15: value of optional type 'Int?' must be unwrapped to a value of type 'Int'"
    ]),
  Told(
    "struct P { var x: Int }\nlet d: [String: Int] = [:]\nlet p = P(x: d[\"x\"])",
    [
      "3:15: value of optional type 'Int?' must be unwrapped to a value of type 'Int'"
    ]),
  Told(
    "var xs = [1]\nlet d: [Int: Int] = [:]\nxs.append(d[1])",
    [
      "3:12: value of optional type 'Int?' must be unwrapped to a value of type 'Int'"
    ]),
  Told(
    "var s = Set<Int>()\nlet d: [Int: Int] = [:]\ns.insert(d[1])",
    [
      "3:11: value of optional type 'Int?' must be unwrapped to a value of type 'Int'"
    ]),
  Told(
    "let d: [Int: Int] = [:]\nlet xs = Array(repeating: 0, count: d[1])",
    [
      "2:38: value of optional type 'Int?' must be unwrapped to a value of type 'Int'"
    ]),
]
