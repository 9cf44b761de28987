"""The expression language of forms: XPath 1.0 as XLSForm and ODK XForms use it."""

from conversations.surveys.xpath.context import Context, Lookup
from conversations.surveys.xpath.errors import ExpressionError, Reason
from conversations.surveys.xpath.expression import Expression, compile_expression, target_path
from conversations.surveys.xpath.notes import Column, Comparison
from conversations.surveys.xpath.values import Row, Value

__all__ = [
    "Column",
    "Comparison",
    "Context",
    "Expression",
    "ExpressionError",
    "Lookup",
    "Reason",
    "Row",
    "Value",
    "compile_expression",
    "target_path",
]
