let a: Int = "x"
