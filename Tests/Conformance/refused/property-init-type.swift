struct S { var n: Int = "1" }
