// swift-format-ignore-file
struct Point { var x: Int, y: Int }
let p = Point(x: 1, z: 2)
