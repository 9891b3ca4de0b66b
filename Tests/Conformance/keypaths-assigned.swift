// swift-format-ignore-file
final class N { var l: N?; var v = 1 }
func r(_ n: N, _ a: ReferenceWritableKeyPath<N, N?>) { let p = N(); p[keyPath: a] = n; n[keyPath: a] = nil; print(p.l === n) }
r(N(), \.l)
