// swift-format-ignore-file
let xs = [1,2,3]
print(xs.enumerated().underestimatedCount)
func f<S: Sequence>(_ s: S) { print(type(of: s), s.underestimatedCount) }
func g<S: Collection>(_ s: S) { print(type(of: s), s.underestimatedCount) }
f(xs.enumerated()); g(xs.enumerated())
f(xs.lazy.flatMap { [$0] }); f(AnySequence(xs)); f(AnyCollection(xs)); f(AnySequence { xs.makeIterator() })
f(xs.lazy.flatMap { [$0] }); print(xs.lazy.flatMap { [$0] }.underestimatedCount)
f([[1],[2]].joined());print([[1],[2]].joined().underestimatedCount)
f(zip(xs,xs)); f(xs.lazy.filter { $0 > 1 }); f(xs.lazy.compactMap { $0 })
f(AnySequence(1...3)); f(AnySequence("abc")); f(AnySequence(stride(from: 0, to: 5, by: 1)))
f(stride(from: 0, to: 5, by: 1)); f("abc"); f("abc".utf8); f("aé".utf16); f([1:2]); f([1:2].keys); f(Set(xs)); f(xs.reversed())
f(xs.lazy.prefix(while: {$0<3})); f(sequence(first: 1, next: {$0}))
f(xs.lazy.reversed()); f(xs[...]); f(xs.dropFirst()); f(repeatElement(1, count: 4)); f(CollectionOfOne(1)); f(EmptyCollection<Int>())
f("abc"[...]); f(IteratorSequence(xs.makeIterator())); f(AnyIterator(xs.makeIterator())); f(xs.makeIterator())
