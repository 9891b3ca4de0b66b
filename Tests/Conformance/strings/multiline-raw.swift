// swift-format-ignore-file
let poem = """
  Roses are red,
    violets "blue"
  \(1 + 1) lines \
  joined
  """
print(poem)
let raw = #"no \n escape "quoted" \#(3 * 3)"#
print(raw, raw.count)
let deep = ##"a "# b \##n c"##
print(deep)
let m = #"""
  keep \t and \#t tab
  """#
print(m)
print("tab\there", "nul\0".count, "uni\u{41}", "quote\"s", "it's", "back\\slash")
print("""
  first

    indented \("in")

  """)
