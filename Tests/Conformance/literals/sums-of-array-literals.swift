// swift-format-ignore-file
// A sum of many array literals has one meaning.
let i = 1, j = 2
let a = [i, j, 1] + [j, i, 2] + [i, j, 3] + [i, 4] + [j, 5] + [6] + [i, 7] + [8] + [9] + [i] + [j] + [12]
let b: [Int] = [1] + [i] + [2] + [i] + [3] + [i] + [4] + [i] + [5] + [i] + [6] + [i]
let c: [Double] = [1] + [2.5] + [3] + [4] + [0.5] + [6] + [7] + [8] + [9] + [10]
let d = ["a"] + "bc".map { String($0) } + ["d"] + [String(i)] + ["e"] + ["f"] + ["g"]
let e: [Any] = [1] + ["x"] + [2.5]
let f: Set<Int> = Set([1] + [2] + [3] + [i] + [j] + [6] + [7])
let g = (0..<3) + [7] + [8] + [9] + [10]
let h: ArraySlice<Int> = [1] + [2] + [3] + [4]
let k: [Int?] = [1] + [nil] + [i] + [nil, 2] + [3] + [j]
print(a, b, c, d, e, f.sorted(), g, h, k)
print(([i] + [j] + [3] + [4] + [5] + [6] + [7]).reduce(0, +), [[i] + [j]] + [[j] + [i] + [3]] + [[]] + [[1] + [2]])
