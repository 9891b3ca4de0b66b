import Diagnostics
import Reading
import Testing

@Test func tour() {
  let text = """
    ---
    title: "Hidden layers"
    seed: 3
    ---

    # Top

    Costs $5 and $6, `$x$`, math $a_1 * b_2 * c$ and $$x < y$$ {#eq-a} see @eq-a, @fig-loss. ~~gone~~ [^n] <b>raw</b>

    $$
    \\begin{aligned} a &= b_1 \\\\
    c &< d \\end{aligned}
    $$ {#eq-b}

    ## Shapes & *more* {#sec-shapes}

    ```swift {#fig-loss echo=false fig-cap="Loss"}
    //| eval: true
    let x = 1
    ```

    - item

      ```swift
      let y = 2
        + 3
      ```
      text

    > > ```swift
    > > let z = 3
    > > ```

    > [!EXERCISE] Derivative of $p$ {#exr-p}
    > Show it.
    >
    > ```{.swift .input}
    > print(1)
    > ```

    | a | b $|x|$ |
    |---|:-:|
    | 1 | `c` |
    | `{swift} x + 1` | **d** |

    : Table of *things* {#tbl-t}

    [^n]: A note with $m$.

    ## Shapes & *more*

    ![alt](a.png){#fig-img} and @tbl-t, @sec-shapes, @exr-p, @escaping, me@example.com, @fig-lss.

    """
  let reading = Chapter.read(text, name: "a.md")
  print(DiagnosticPrinter().print(reading.diagnostics.map { PlacedDiagnostic($0, in: reading.map) }))
  let chapter = reading.chapter
  for cell in chapter.cells {
    print(cell.number, cell.label ?? "-", cell.fenceLine, reading.map.location(cell.source, 0), cell.code)
  }
  for f in chapter.formulas {
    print(f.latex, f.isBlock, f.label ?? "", f.number ?? 0, reading.map.location(f.source, 0))
  }
  print(chapter.labels.map { "\($0.name) \($0.kind) \($0.number)" })
  print(chapter.headings)
  print(chapter.steps)
  print(chapter.html { Markup("⟦\($0)⟧", "⟦/⟧") })
}
