// swift-format-ignore-file
enum Auto: Comparable { case low, mid(Int), high, pair(String, Double) }
enum Tree: Comparable { case leaf(Int); indirect case node(Tree, Tree) }
print(Auto.low < .mid(0), Auto.mid(5) < .mid(3), [Auto.high, .mid(2), .low, .mid(1)].sorted())
print([Auto.pair("b", 1), .pair("a", 3), .pair("a", 2), .high].sorted(), Auto.pair("a", 1) <= .pair("a", 1))
print([Tree.node(.leaf(2), .leaf(1)), .leaf(9), .node(.leaf(2), .leaf(0)), .leaf(3)].sorted(), max(Tree.leaf(1), .leaf(4)))
enum One: Comparable { case only(Int, String) }
print(One.only(1, "b") < One.only(1, "c"), [One.only(2, "x"), .only(1, "y")].min()!)
