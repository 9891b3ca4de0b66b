// swift-format-ignore-file
class Media { let t: String; init(_ t: String) { self.t = t } }
class Movie: Media { var director = "d" }
class Song: Media { var artist = "a" }
let lib: [Media] = [Movie("m1"), Song("s1"), Movie("m2"), Media("x")]
var movies = 0, songs = 0
for m in lib { if m is Movie { movies += 1 } else if m is Song { songs += 1 } }
print(movies, songs)
for m in lib { if let mv = m as? Movie { print(mv.t, mv.director) } else if let s = m as? Song { print(s.t, s.artist) } else { print("plain", m.t) } }
let things: [Any] = [1, 2.5, "s", (1, 2), lib[0], [1], { (s: String) in "hi " + s }]
for t in things {
  switch t {
  case let i as Int: print("Int", i)
  case let d as Double where d > 2: print("Double", d)
  case let (a, b) as (Int, Int): print("pair", a, b)
  case let m as Movie: print("movie", m.t)
  case let f as (String) -> String: print(f("you"))
  case is String, is [Int]: print("string or array")
  default: print("?")
  }
}
let u = lib[0] as! Movie, v = 5 as Any as? String, w = 3 as Double
print(u.t, v as Any, w, (lib as? [Movie]) == nil, ([1, 2] as [Any]) is [Int])
