func f(n: Int = "1") {}
