// swift-format-ignore-file
let p = (x: 1, y: 2), q = (3, 4)
let po: (x: Int, y: Int)? = p, qo: (Int, Int)? = q
print([po, q]); print([q, po]); print([p, qo]); print([qo, p]); print([po, qo]); print([qo, po])
func opt<T>(_ a: T?, _ b: T) -> T { a ?? b }
print(opt(po, q), opt(qo, p), opt(p, q))
func opt2<T>(_ b: T, _ a: T?) -> T { a ?? b }
print(opt2(q, po), opt2(p, qo), opt2(q, p), opt2(p, q))
