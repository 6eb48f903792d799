# Takes the drawing of one scenario (-v scenario=ID) from the page of a proof, as a picture of its own in the page's style.
/^<style>/ { styles = 1; next }
/^<\/style>/ { styles = 0 }
# what its colours are called there is said outright: not everything that shows a picture knows variables
styles && /^:root \{.*--/ {
  count = split($0, parts, /[{;]/)
  for (at = 1; at <= count; at++)
    if (match(parts[at], /--[a-z]+: /)) {
      name = substr(parts[at], RSTART, RLENGTH - 2)
      value[name] = substr(parts[at], RSTART + RLENGTH)
    }
}
styles && /^(marker|\.way|\.silence|\.interrupt|\.node|\.ending|\.alarm|figure (text|\.id))/ {
  sub(/^figure /, ".drawing ")
  for (name in value) gsub("var\\(" name "\\)", value[name])
  style = style $0 "\n"
}
/^<svg class="marks"/ { match($0, /<marker.*<\/marker>/); marker = substr($0, RSTART, RLENGTH) }
/^<section id=/ { here = index($0, "id=\"" scenario "\"") > 0 }
here && /^<svg viewBox=.*aria-labelledby=/ {
  sub(/^<svg /, "<svg xmlns=\"http://www.w3.org/2000/svg\" ")
  print
  print "<style><![CDATA[\n" style ".drawing { font-family: system-ui, \"Noto Sans\", sans-serif; }\n]]></style>"
  print "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>"
  print marker
  print "<g class=\"drawing\">"
  drawing = 1
  next
}
drawing && /^<\/svg>/ { print "</g>\n</svg>"; exit }
drawing { print }
