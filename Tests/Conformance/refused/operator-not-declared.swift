func +++ (a: Int, b: Int) -> Int { a + b }
