# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds places in C++ functions where one small change makes a different program, and writes all of them into one.

It knows no grammar: it takes tokens apart and relies on how clang-format sets them (a binary operator has spaces on both
sides, `int* x`, `vector<int>`). What it takes for code and is none does not compile, which costs little.
"""
import re
from dataclasses import dataclass

TOKEN = re.compile(r'''
    (?P<preprocessor>^[ \t]*\#(?:[^\n]*\\\n)*[^\n]*)
  | (?P<comment>//[^\n]*|/\*.*?\*/)
  | (?P<string>(?:u8|[uUL])?R"(?P<fence>[^()\\\s]{0,16})\(.*?\)(?P=fence)"|(?:u8|[uUL])?"(?:\\.|[^"\\\n])*"\w*)
  | (?P<character>(?:u8|[uUL])?'(?:\\.|[^'\\\n])+')
  | (?P<number>\.?\d(?:(?<=[eEpP])[+-]|'?[\w.])*)
  | (?P<word>[A-Za-z_]\w*)
  | (?P<sign><=>|<<=|>>=|->\*|\.\.\.|::|->|\+\+|--|<<|<=|>=|==|!=|&&|\|\||[-+*/%&|^]=|\S)
''', re.S | re.X | re.M)

#: Binary operators and what stands in for them.
SWAPPED = {
    '<': '<=', '<=': '<', '>': '>=', '>=': '>', '==': '!=', '!=': '==',
    '+': '-', '-': '+', '*': '/', '/': '*', '+=': '-=', '-=': '+=', '*=': '/=', '/=': '*=',
    '&&': '||', '||': '&&',
}
KINDS = {sign: 'relation' for sign in ('<', '<=', '>', '>=', '==', '!=')} | {'&&': 'logic', '||': 'logic'}
OTHER_FUNCTIONS = {
    'min': 'max', 'max': 'min', 'min_element': 'max_element', 'max_element': 'min_element', 'floor': 'ceil',
    'ceil': 'floor', 'all_of': 'any_of', 'any_of': 'all_of', 'lower_bound': 'upper_bound', 'upper_bound': 'lower_bound',
}
ASSIGNMENTS = ('=', '+=', '-=', '*=', '/=', '|=', '&=')
#: Besides, what would reach other programs.
CONTRACTS = ('assert', 'static_assert', 'LINETWIN_TEXT', 'noexcept', 'alignas', 'decltype', 'kill')
#: Statements that start with these do something else than call or assign.
KEYWORDS = ('return', 'throw', 'using', 'if', 'for', 'while', 'do', 'switch', 'case', 'default', 'break', 'continue', 'goto',
            'const', 'constexpr', 'static', 'auto', 'struct', 'class', 'enum', 'namespace', 'template', 'typedef', 'friend',
            'public', 'private', 'protected', 'else', 'try', 'catch', 'delete', 'new', 'extern', 'operator', 'inline')
#: Calls that change no result, only its time.
WITHOUT_RESULT = ('reserve', 'shrink_to_fit')
OPENING = {'(': ')', '[': ']', '{': '}'}
CLOSING = tuple(OPENING.values())


@dataclass
class Token:
    kind: str
    text: str
    start: int
    end: int
    before: bool = False  #: whitespace stands before it
    after: bool = False
    partner: int = -1  #: the other one of a pair of brackets
    context: str = ''  #: of a `{`: function, lambda, block, type, namespace or list
    parent: int = -1  #: the innermost `{` around it


@dataclass(frozen=True)
class Mutant:
    """One change of one file."""
    file: str
    line: int
    kind: str
    start: int
    end: int
    text: str  #: what stands there instead
    body: tuple  #: start and end of the function it is in
    was: str  #: the lines it is in, in one
    becomes: str
    nth: int = 0  #: among those of the file that look the same

    @property
    def key(self):
        return '\n'.join((self.file, self.was, self.becomes, str(self.nth)))


def tokens_of(source):
    tokens = []
    for found in TOKEN.finditer(source):
        if found.lastgroup in ('comment', 'preprocessor'):
            continue
        kind = 'string' if found.group('string') is not None else found.lastgroup
        tokens.append(Token(kind, found.group(), found.start(), found.end(),
                            found.start() == 0 or source[found.start() - 1].isspace(),
                            found.end() == len(source) or source[found.end()].isspace()))
    return tokens


class Code:
    """The tokens of a file, with which brackets belong together and what each `{` opens."""

    def __init__(self, source):
        self.source = source
        self.tokens = tokens_of(source)
        self._pair()
        self.skipped = self._skipped()

    def _pair(self):
        opened = []
        braces = []
        for place, token in enumerate(self.tokens):
            token.parent = braces[-1] if braces else -1
            if token.text in OPENING and token.kind == 'sign':
                opened.append(place)
                if token.text == '{':
                    token.context = self._context(place)
                    braces.append(place)
            elif token.text in CLOSING and token.kind == 'sign' and opened:
                other = opened.pop()
                token.partner, self.tokens[other].partner = other, place
                if token.text == '}' and braces:
                    braces.pop()

    def text(self, place):
        return self.tokens[place].text if 0 <= place < len(self.tokens) else ''

    def _head(self, place):
        """The tokens from the start of the statement that a `{` belongs to."""
        start = place
        while start > 0:
            before = self.tokens[start - 1]
            is_list = before.text == '}' and self.tokens[before.partner].context == 'list'
            if before.text in (';', '{', '}') and before.kind == 'sign' and not is_list:
                break
            start = before.partner if before.partner >= 0 and before.partner < start - 1 else start - 1
        return start

    def _context(self, place):
        start = self._head(place)
        parent = self.tokens[place].parent
        outer = self.tokens[parent].context if parent >= 0 else 'namespace'
        words = [token.text for token in self.tokens[start:place]]
        if outer == 'list' and not self._is_lambda(place):
            return 'list'
        if self._is_lambda(place):
            return 'lambda'
        if 'namespace' in words[:2] or 'extern' in words[:1]:
            return 'namespace'
        plain = [word for word in words if word not in ('template', 'typename')]
        if any(word in ('struct', 'class', 'union', 'enum') for word in plain) and '(' not in plain:
            return 'type'
        if outer in ('namespace', 'type'):
            ends = (')', '}', 'const', 'noexcept', 'override', 'final')
            return 'function' if '(' in words and (self.text(place - 1) in ends or '->' in words) else 'list'
        before = self.text(place - 1)
        return 'block' if before in (')', ';', '{', '}', 'else', 'do', 'try', ':') or not words else 'list'

    def _is_lambda(self, place):
        before = place - 1
        # Past what may stand between the parameters and the body.
        while before > 0 and (self.tokens[before].kind == 'word' or self.text(before) in ('->', '::', '*', '&', '<', '>')):
            before -= 1
            if self.text(before + 1) == '->':
                break
        if self.text(before) == ')' and self.tokens[before].partner > 0:
            before = self.tokens[before].partner - 1
        if self.text(before) != ']' or self.tokens[before].partner < 0:
            return False
        first = self.tokens[before].partner - 1
        return self.tokens[first].kind == 'sign' and self.text(first) not in (')', ']')  or self.text(first) == 'return'

    def _skipped(self):
        """Places in contracts, attributes, labels and the like."""
        skipped = set()
        for place, token in enumerate(self.tokens):
            if token.text in CONTRACTS and self.text(place + 1) == '(':
                skipped.update(range(place, self.tokens[place + 1].partner + 1))
            elif token.text == '[' and self.text(place + 1) == '[' and token.partner > 0:
                skipped.update(range(place, token.partner + 1))
            elif token.text == 'case':
                end = place
                while end < len(self.tokens) and self.text(end) != ':':
                    end += 1
                skipped.update(range(place, end))
            elif token.text == '{' and token.context == 'type' and 'enum' in self.words(self._head(place), place):
                skipped.update(range(place, token.partner + 1))
            elif token.text in ('requires', 'concept'):
                end = place
                while end < len(self.tokens) and self.text(end) not in (';', '{'):
                    end += 1
                skipped.update(range(place, end))
        return skipped

    def words(self, start, end):
        return [token.text for token in self.tokens[start:end]]

    def body_around(self, place):
        """The braces of the outermost function around it that is no constant, or none."""
        brace = self.tokens[place].parent
        found = None
        while brace >= 0:
            if self.tokens[brace].context == 'function':
                found = brace
            brace = self.tokens[brace].parent
        if found is None or {'constexpr', 'consteval'} & set(self.words(self._head(found), found)):
            return None
        return self.tokens[found].start, self.tokens[self.tokens[found].partner].end

    def returns_bool(self, place):
        """Whether the function around it is known to return a bool."""
        brace = self.tokens[place].parent
        while brace >= 0 and self.tokens[brace].context in ('block', 'list'):
            brace = self.tokens[brace].parent
        if brace < 0:
            return False
        words = self.words(self._head(brace), brace)
        if self.tokens[brace].context == 'lambda':
            return words[-2:] == ['->', 'bool']
        before = words[:words.index('(')] if '(' in words else []
        # Not that of `template <bool …>`.
        return any(word == 'bool' and left not in ('<', ',') for left, word in zip([''] + before, before))


def number_instead(text):
    """Another number of the same type, or none."""
    if text.lower().startswith('0x') or re.search(r'[eE]', text):
        return None
    found = re.fullmatch(r"([\d']+)(\.\d*)?([a-zA-Z]*)", text)
    if not found:
        return None
    whole = int(found.group(1).replace("'", ''))
    if found.group(2) and float(found.group(2) + '0') != 0:
        return f'{whole + 1}{found.group(2)}{found.group(3)}'
    other = {0: 1, 1: 0}.get(whole, whole + 1)
    return f'{other}{found.group(2) or ""}{found.group(3)}'


class Finder:
    def __init__(self, file, source):
        self.file = file
        self.code = Code(source)
        self.tokens = self.code.tokens
        self.mutants = []
        self.seen = {}

    def find(self):
        for place, token in enumerate(self.tokens):
            if place in self.code.skipped:
                continue
            if token.kind == 'sign':
                self._sign(place, token)
            elif token.kind == 'number':
                self._number(place, token)
            elif token.kind == 'word':
                self._word(place, token)
            self._statement(place)
        return sorted(self.mutants, key=lambda mutant: (mutant.start, mutant.text))

    def _add(self, kind, first, last, text):
        """Puts `text` in the place of the tokens from first to last."""
        body = self.code.body_around(first)
        if not body:
            return
        source = self.code.source
        start, end = self.tokens[first].start, self.tokens[last].end
        # As many lines as before: the code for asserts knows them.
        text += '\n' * source.count('\n', start, end)
        line_start = source.rfind('\n', 0, start) + 1
        line_end = source.find('\n', end)
        line_end = len(source) if line_end < 0 else line_end
        was = ' '.join(source[line_start:line_end].split())
        becomes = ' '.join((source[line_start:start] + text + source[end:line_end]).split())
        nth = self.seen.get((was, becomes), 0)
        self.seen[was, becomes] = nth + 1
        self.mutants.append(Mutant(self.file, source.count('\n', 0, start) + 1, kind, start, end, text, body, was,
                                   becomes, nth))

    def _sign(self, place, token):
        before, after = self.tokens[place - 1], self.tokens[min(place + 1, len(self.tokens) - 1)]
        if token.text in SWAPPED and token.before and token.after:
            is_text = 'string' in (before.kind, after.kind) and token.text in ('+', '-', '+=')
            if not is_text and before.text not in ('operator', 'template'):
                self._add(KINDS.get(token.text, 'arithmetic'), place, place, SWAPPED[token.text])
        elif token.text in ('++', '--') and not self._is_of_loop(place):
            self._add('step', place, place, '--' if token.text == '++' else '++')
        elif token.text == '!' and not token.after:
            self._add('not', place, place, '')
        elif token.text == '-' and not token.after and (before.kind == 'sign' and before.text not in (')', ']', '}')
                                                        or before.text == 'return'):
            self._add('sign', place, place, '')
        elif token.text == '?':
            self._choice(place)

    def _number(self, place, token):
        before, after = self.code.text(place - 1), self.code.text(place + 1)
        is_pure = before == '=' and token.text == '0' and self.code.text(place - 2) in (')', 'const', 'noexcept', 'override')
        if is_pure or (before == '<' and not token.before) or (after == '>' and not token.after):
            return
        other = number_instead(token.text)
        if other is not None:
            self._add('constant', place, place, other)

    def _word(self, place, token):
        before, after = self.code.text(place - 1), self.code.text(place + 1)
        if token.text in OTHER_FUNCTIONS and before == '::' and after in ('(', '<') and self.code.text(place - 2) != '>':
            self._add('function', place, place, OTHER_FUNCTIONS[token.text])
        elif token.text == 'if':
            opening = place + (2 if after == 'constexpr' else 1)
            if self.code.text(opening) == '(':
                self._condition(opening, ('true', 'false'))
        elif token.text == 'while' and after == '(':
            # `true` for ever is no question.
            self._condition(place + 1, ('false',))
        elif token.text == 'for' and after == '(':
            self._loop(place + 1)
        elif token.text == 'return' and after != ';' and self.code.returns_bool(place):
            self._negated(place)
        elif token.text in ('true', 'false') and before not in ('(', 'return'):
            self._add('constant', place, place, 'false' if token.text == 'true' else 'true')

    def _parts(self, start, end, sign):
        """The places of a sign between start and end that is in no brackets there."""
        places = []
        while start < end:
            if self.code.text(start) == sign:
                places.append(start)
            partner = self.tokens[start].partner
            start = partner + 1 if partner > start else start + 1
        return places

    def _condition(self, opening, instead):
        first, last = opening + 1, self.tokens[opening].partner - 1
        semicolons = self._parts(first, last, ';')
        if semicolons:
            first = semicolons[-1] + 1
        if first <= last and not self._parts(first, last, '='):
            for text in instead:
                self._add('condition', first, last, text)

    def _loop(self, opening):
        semicolons = self._parts(opening + 1, self.tokens[opening].partner, ';')
        if len(semicolons) == 2 and semicolons[0] + 1 < semicolons[1]:
            self._add('condition', semicolons[0] + 1, semicolons[1] - 1, 'false')

    def _choice(self, place):
        first = place
        while first > 0:
            before = self.tokens[first - 1]
            if before.partner >= 0 and before.text in CLOSING:
                first = before.partner
                continue
            if before.text in ('(', '[', '{', '}', ';', ',', 'return', '?', ':', '<<') + ASSIGNMENTS:
                break
            first -= 1
        if first < place:
            self._add('condition', first, place - 1, 'true')
            self._add('condition', first, place - 1, 'false')

    def _is_of_loop(self, place):
        """Whether it steps a `for`, which ends no more if it goes the other way."""
        while place >= 0 and self.code.text(place) not in ('(', '{', '}', ';'):
            place -= 1
        opening = self._opening(place) if self.code.text(place) == ';' else -1
        return opening > 0 and self.code.text(opening - 1) == 'for'

    def _opening(self, place):
        """Of the parentheses around it, up to the next `{`."""
        while place > 0:
            place -= 1
            token = self.tokens[place]
            if token.text in ('(', '[', '{') and token.kind == 'sign':
                return place if token.text != '{' else -1
            place = token.partner if 0 <= token.partner < place else place
        return -1

    def _end(self, place):
        """Of the statement that starts there: the place of its semicolon."""
        while place < len(self.tokens) and self.code.text(place) != ';':
            partner = self.tokens[place].partner
            if partner >= 0 and partner < place:
                return -1
            place = partner + 1 if partner > place else place + 1
        return place if place < len(self.tokens) else -1

    def _negated(self, place):
        end = self._end(place)
        if end < 0:
            return
        source = self.code.source
        value = source[self.tokens[place + 1].start:self.tokens[end - 1].end]
        if value in ('true', 'false'):
            self._add('return', place + 1, end - 1, 'false' if value == 'true' else 'true')
        elif '\n' not in value:
            self._add('return', place + 1, end - 1, f'!({value})')

    def _is_start(self, place):
        """Whether a statement of a function starts there."""
        parent = self.tokens[place].parent
        if parent < 0 or self.tokens[parent].context not in ('function', 'lambda', 'block'):
            return False
        before = self.tokens[place - 1]
        if before.text in (';', '}', 'else') or (before.text == '{' and place - 1 == parent):
            # A semicolon may be one of `for`.
            return self._opening(place) < 0
        if before.text == ')' and before.partner > 0:
            return self.code.text(before.partner - 1) in ('if', 'for', 'while', 'constexpr')
        return False

    def _statement(self, place):
        token = self.tokens[place]
        if token.kind != 'word' and token.text not in ('*', '(') or token.text in KEYWORDS or not self._is_start(place):
            return
        end = self._end(place)
        if end < 0 or end - place < 2:
            return
        outside = []
        at = place
        while at < end:
            outside.append(at)
            partner = self.tokens[at].partner
            at = partner + 1 if partner > at else at + 1
        assigned = next((at for at in outside if self.code.text(at) in ASSIGNMENTS), None)
        target = [at for at in outside if assigned is None or at < assigned]
        for left, right in zip(target, target[1:]):
            this, following = self.tokens[left], self.tokens[right]
            if following.kind == 'word' and (this.kind == 'word' or this.text in ('>', '&', '*') and this.after):
                return  # a declaration
        if any(self.code.text(at) in WITHOUT_RESULT for at in target):
            return
        if assigned is not None or self.code.text(end - 1) == ')':
            self._add('statement', place, end - 1, '')


def mutants_of(file, source):
    return Finder(file, source).find()


#: Line numbers from here on say in which mutant they are.
FIRST_LINE = 1_000_000
LINES_EACH = 1000
SWITCH = 'linetwin_mutant'
#: Goes into a file that is part of every program.
SWITCH_DEFINITION = f"""
#include <cstdlib>
extern "C" {{
int {SWITCH};
__attribute__((constructor(101))) static void {SWITCH}_chosen()
{{
    if (const char* const text = std::getenv("LINETWIN_MUTANT"))
        {SWITCH} = std::atoi(text);
}}
}}
"""


def switched(source, numbered):
    """The source with each function several times: changed by each mutant of `numbered`, and as it is."""
    bodies = {}
    for number, mutant in numbered:
        bodies.setdefault(mutant.body, []).append((number, mutant))
    for (start, end), mutants in sorted(bodies.items(), reverse=True):
        body = source[start:end]
        cases = ''.join(f'\ncase {number}:\n#line {FIRST_LINE + number * LINES_EACH}\n'
                        f'{body[:mutant.start - start]}{mutant.text}{body[mutant.end - start:]}\nbreak;'
                        for number, mutant in mutants)
        first, last = source.count('\n', 0, start) + 1, source.count('\n', 0, end) + 1
        source = (f'{source[:start]}{{\nswitch ({SWITCH}) {{{cases}\ndefault:\n#line {first}\n{body}\n}}\n}}'
                  f'\n#line {last}\n{source[end:]}')
    # A system's header may have unused variables, endless loops and the like.
    return f'#pragma GCC system_header\nextern "C" int {SWITCH};\n#line 1\n{source}'


def mutants_that_fail(said):
    """The numbers of the mutants in which a compiler finds mistakes."""
    lines = (int(line) for line in re.findall(r':(\d{7,}):', said))
    return {(line - FIRST_LINE) // LINES_EACH for line in lines}
