"""What logs leave out."""

import logging
import re

QUERY = re.compile(r"\?\S*")


class WithoutQuery(logging.Filter):
    """Cuts the query off addresses: what somebody searched for is nobody's to keep."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Change the record; it is always written."""
        if isinstance(record.args, tuple):
            record.args = tuple(
                QUERY.sub("?…", each) if isinstance(each, str) else each for each in record.args
            )
        return True
