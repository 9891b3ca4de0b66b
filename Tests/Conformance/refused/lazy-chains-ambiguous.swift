// A lazy chain that may as well be an array's from some name on: what is better deeper against what is better further out.
let numbers = 3...
let squares = numbers.lazy.map { $0 * $0 }.prefix(3).map { $0 }
let steps = stride(from: 0, to: 9, by: 2)
let few = steps.lazy.filter { $0 > 1 }.prefix(2).map { $0 }
let rest = steps.lazy.filter { $0 > 1 }.dropFirst().map { $0 }
let pairs = steps.lazy.flatMap { [$0, $0] }.prefix(3).map { $0 }
