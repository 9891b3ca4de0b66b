func id<T>(_ t: T) -> T { t }
func id<T>(_ t: T, _ u: Int) -> T { t }
print(id<Double>(3))
let a: [Double] = [1, 2].map(id<Double>)
print(a)
func plain(_ a: Int) {}
plain<Int>(3)
print([1, 2].map<String, Never> { "\($0)" })
print([1, 2].map<String> { "\($0)" })
