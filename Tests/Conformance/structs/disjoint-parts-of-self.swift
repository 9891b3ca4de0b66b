// swift-format-ignore-file
struct Repo { var n = 0; mutating func update(_ f: (inout Int) throws -> Void) rethrows { try f(&n) } }
struct Inner { var repo = Repo(), step = 2 }
struct Lib {
  var books = Repo(), day = 3, list = [1, 5, 9], inner = Inner()
  var total: Int { day + list.count }
  mutating func a() { books.update { $0 += day } }
  mutating func b() { list.removeAll { $0 > day } }
  mutating func c() { day += 1; books.update { if $0 > 0 { $0 = max(0, day - 1) } } }
  mutating func e() { books.update { $0 += list.count; day = 8 } }
  mutating func f() { inner.repo.update { $0 += day + books.n } }
  mutating func g() { swap(&day, &books.n); books.update { [day] in $0 += day } }
  mutating func h() { for i in list.indices { inner.repo.update { $0 += list[i]; list[i] *= 2 } } }
}
func change(_ l: inout Lib) { l.books.update { $0 += l.day; l.list.append($0) } }
var l = Lib()
l.a(); print(l); l.b(); print(l); l.c(); print(l); l.e(); print(l); l.f(); print(l); l.g(); print(l); l.h(); print(l); change(&l); print(l, l.total)
