"""How something works, step by step."""

from wagtail import blocks

from site_core.blocks.text import LINE_FEATURES, ProseBlock


class StepBlock(blocks.StructBlock):
    """One step."""

    heading = blocks.CharBlock(max_length=120)
    text = ProseBlock(features=LINE_FEATURES, required=False)

    class Meta:
        icon = "list-ol"
        label = "Step"
        label_format = "{heading}"


class StepsBlock(blocks.StructBlock):
    """Two to six numbered steps."""

    heading = blocks.CharBlock(required=False, max_length=160, default="How it works")
    items = blocks.ListBlock(StepBlock(), min_num=2, max_num=6, label="Steps")

    class Meta:
        icon = "list-ol"
        label = "Steps"
        group = "Sections"
        template = "blocks/steps.html"
        listed = True
        style_sheet = "css/people.css"
        band = "plain"
        description = "How something works, in two to six numbered steps"
        preview_value = {
            "heading": "How it works",
            "items": [
                {"heading": "Tell us who is coming", "text": "<p>How many, where and when.</p>"},
                {"heading": "We suggest a program", "text": "<p>With a price and two dates.</p>"},
                {"heading": "We come to you", "text": "<p>And stay for the questions.</p>"},
            ],
        }
        label_format = "{heading}"
