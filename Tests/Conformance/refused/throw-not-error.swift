struct Oops {}
func f() throws { throw Oops() }
