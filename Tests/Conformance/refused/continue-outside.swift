func f() { continue }
