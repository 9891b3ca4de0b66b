// swift-format-ignore-file
print(0xFF, 0b101, 0o17, 1_000, 1e3, 1.5e-3, 0x1p3, -0x10, 0xdead_beef)
print("tab\tnew\\ \"q\" \u{1F600} \u{e9} \0".count, "a\u{301}", #"raw \n \#(1 + 1)"#, "")
print([1, 2, 3,], ["a": 1,], [[Int]](), [:] as [String: Int], [(1, 2),], [nil, 1], [1.0, 2])
print(true, false, nil as Int? as Any, (), "a".isEmpty)
