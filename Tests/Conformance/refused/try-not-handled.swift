struct Oops: Error {}
func f() throws -> Int { throw Oops() }
func g() -> Int { try f() }
