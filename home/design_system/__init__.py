"""The design system as it stands, shown to staff in each site's brand: /admin/design/.

Nothing here is a copy: colors come from the color engine, sizes and faces from the style sheets,
blocks from the palettes pages offer. What is added to the product appears by itself.
"""
