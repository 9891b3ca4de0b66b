struct S {}
extension S { var n: Int = 1 }
