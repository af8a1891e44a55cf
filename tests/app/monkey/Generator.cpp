// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/monkey/Generator.h"

#include "app/preferences/ActionList.h"
#include "app/presentation/Presentation.h"
#include "tests/app/monkey/Input.h"

#include <QMenuBar>
#include <QRegularExpression>

namespace linetwin::app::testing {

namespace {

/// The line is worth more steps while it is small.
constexpr std::size_t stationsToLeave = 30;
constexpr std::size_t entriesToLeave = 30;
constexpr int stepsBetweenRests = 250;

const QStringList& usualActions()
{
    static const QStringList actions{
        QStringLiteral("undo"),          QStringLiteral("undo"),           QStringLiteral("redo"),
        QStringLiteral("copy"),          QStringLiteral("paste"),          QStringLiteral("cut"),
        QStringLiteral("duplicate"),     QStringLiteral("selectAll"),      QStringLiteral("removeStations"),
        QStringLiteral("moveUpTheLine"), QStringLiteral("rename"),         QStringLiteral("newScenario"),
        QStringLiteral("save"),          QStringLiteral("playPause"),      QStringLiteral("resetAll"),
        QStringLiteral("runAgain"),      QStringLiteral("cancelRun"),      QStringLiteral("bookmark"),
        QStringLiteral("present"),       QStringLiteral("deleteScenario"),
    };
    return actions;
}

const QStringList& usualKeys()
{
    static const QStringList keys{
        QStringLiteral("Esc"),
        QStringLiteral("Esc"),
        QStringLiteral("Return"),
        QStringLiteral("Tab"),
        QStringLiteral("Shift+Tab"),
        QStringLiteral("Space"),
        QStringLiteral("Up"),
        QStringLiteral("Down"),
        QStringLiteral("Left"),
        QStringLiteral("Right"),
        QStringLiteral("Shift+Right"),
        QStringLiteral("Ctrl+Right"),
        QStringLiteral("Home"),
        QStringLiteral("End"),
        QStringLiteral("PgUp"),
        QStringLiteral("PgDown"),
        QStringLiteral("F2"),
        QStringLiteral("Del"),
        QStringLiteral("Backspace"),
        QStringLiteral("Ctrl+Z"),
        QStringLiteral("Ctrl+Shift+Z"),
        QStringLiteral("Ctrl+C"),
        QStringLiteral("Ctrl+V"),
        QStringLiteral("Ctrl+X"),
        QStringLiteral("Ctrl+A"),
        QStringLiteral("Ctrl+D"),
        QStringLiteral("Ctrl+S"),
        QStringLiteral("Alt+Left"),
        QStringLiteral("Alt+Right"),
        QStringLiteral("F6"),
        QStringLiteral("+"),
        QStringLiteral("-"),
        QStringLiteral("N"),
        QStringLiteral("."),
        QStringLiteral("5"),
        QStringLiteral("Menu"),
        QStringLiteral("F4"),
        QStringLiteral("Ctrl+K"),
        QStringLiteral("Ctrl+Backspace"),
        QStringLiteral("Ctrl+Home"),
        QStringLiteral("Ctrl+Shift+B"),
        QStringLiteral("C"),
        QStringLiteral("M"),
        QStringLiteral("X"),
        QStringLiteral("B"),
    };
    return keys;
}

const QStringList& ends()
{
    static const QStringList keys{QStringLiteral("Return"), QStringLiteral("Return"), QStringLiteral("Tab"),
                                  QStringLiteral("Esc"),    QStringLiteral("Ctrl+Z"), QString()};
    return keys;
}

const QStringList& fileNames()
{
    static const QStringList names{QStringLiteral("p.yaml"), QStringLiteral("line.yaml"), QStringLiteral("a.yaml"),
                                   QStringLiteral("b.yaml"), QStringLiteral("broken.yaml")};
    return names;
}

Step made(const char* kind, const QStringList& arguments)
{
    return {QString::fromLatin1(kind), arguments, 0, false};
}

} // namespace

Step Generator::next(TestWindow& window)
{
    if (++m_steps % stepsBetweenRests == 0)
        return made("rest", {});
    const ProjectDocument& document = window.document();
    const bool isLarge =
        document.line().stations.size() > stationsToLeave || document.entries().size() > entriesToLeave;
    const bool isPresented = window.findChild<Presentation*>() != nullptr;
    const int kind = m_choices.below(100);
    Step step;
    if (kind == 99 || (isLarge && m_choices.oneIn(4)))
        step = made("first", {});
    else if (kind < 28 && !isPresented)
        step = action(window);
    else if (kind < 42 || (isPresented && kind < 80))
        step = keys();
    else if (kind < 93)
        step = onTarget(Targets::shown());
    else
        step = surrounding();
    step.answers = m_choices.next() >> 32;
    step.isHurried = m_choices.oneIn(6);
    return step;
}

Step Generator::action(TestWindow& window)
{
    if (m_choices.oneIn(2))
        return made("action", {m_choices.of(usualActions())});
    const QList<ListedAction> all = listActions(*window.menuBar());
    const ListedAction& chosen = m_choices.of(all);
    return made("action", {chosen.action->objectName().isEmpty() ? chosen.text : chosen.action->objectName()});
}

Step Generator::keys()
{
    return made("keys", {m_choices.of(usualKeys())});
}

Step Generator::press(const Targets& targets)
{
    using enum Targets::Kind;
    const QStringList& buttons = targets.named(Button);
    const QStringList runs = buttons.filter(QStringLiteral("study"));
    static const QStringList ways{QString(),           QString(),           QString(),           QStringLiteral("r"),
                                  QStringLiteral("d"), QStringLiteral("c"), QStringLiteral("s"), QStringLiteral("m")};
    const QStringList& all = !runs.isEmpty() && m_choices.oneIn(4) ? runs
                             : m_choices.oneIn(2)                  ? buttons
                                                                   : targets.named(Surface);
    return made("press",
                {m_choices.of(all.isEmpty() ? targets.named(Surface) : all), place(), place(), m_choices.of(ways)});
}

Step Generator::dropped(const Targets& targets)
{
    static const QStringList things{QStringLiteral("template"), QStringLiteral("stop"), QStringLiteral("text"),
                                    QStringLiteral("nothing"),  QStringLiteral("file"), QStringLiteral("none.yaml")};
    QString what = m_choices.of(things);
    if (what == u"template")
        what += QString::number(m_choices.below(12));
    if (what == u"file")
        what = m_choices.of(fileNames());
    const QStringList diagrams = targets.named(Targets::Kind::Surface).filter(QStringLiteral("DiagramView"));
    const QStringList& onto =
        diagrams.isEmpty() || m_choices.oneIn(3) ? targets.named(Targets::Kind::Surface) : diagrams;
    return made("drop",
                {m_choices.of(onto), place(), place(), what, m_choices.oneIn(6) ? QStringLiteral("leave") : QString()});
}

Step Generator::onTarget(const Targets& targets)
{
    using enum Targets::Kind;
    // Else nobody would ever hit it while it is there.
    const QStringList ofOthers =
        targets.named(Button).filter(QRegularExpression(QStringLiteral("reloadFiles$|keepMine$")));
    if (!ofOthers.isEmpty() && m_choices.oneIn(3))
        return made("press", {m_choices.of(ofOthers), QStringLiteral("500"), QStringLiteral("500"), QString()});
    const int kind = m_choices.below(51);
    if (kind < 14 && !targets.named(Field).isEmpty())
        return made("type", {m_choices.of(targets.named(Field)), someText(m_choices), m_choices.of(ends())});
    if (kind < 18 && !targets.named(Choice).isEmpty())
        return made("choose", {m_choices.of(targets.named(Choice)), QString::number(m_choices.below(20))});
    if (kind < 26 && !targets.named(View).isEmpty()) {
        static const QStringList ways{QString(), QString(), QStringLiteral("d"), QStringLiteral("s"),
                                      QStringLiteral("c")};
        return made("cell", {m_choices.of(targets.named(View)), QString::number(m_choices.below(40)),
                             QString::number(m_choices.below(12)), m_choices.of(ways)});
    }
    const QStringList& surfaces = targets.named(Surface);
    if (surfaces.isEmpty())
        return keys();
    if (kind < 33) {
        static const QStringList meanwhile{QString(), QString(), QStringLiteral("Esc"), QStringLiteral("Ctrl+Z"),
                                           QStringLiteral("Del")};
        const QStringList diagrams = surfaces.filter(QStringLiteral("DiagramView"));
        const QStringList& on = diagrams.isEmpty() || m_choices.oneIn(2) ? surfaces : diagrams;
        return made("drag", {m_choices.of(on), place(), place(), place(), place(),
                             m_choices.oneIn(4) ? QStringLiteral("c") : QString(), m_choices.of(meanwhile)});
    }
    if (kind < 35)
        return made("wheel",
                    {m_choices.of(surfaces), place(), place(), QString::number(m_choices.oneIn(2) ? 120 : -240),
                     m_choices.oneIn(2) ? QStringLiteral("c") : QString()});
    if (kind < 38)
        return dropped(targets);
    return press(targets);
}

Step Generator::surrounding()
{
    const auto number = [this](int below) { return QString::number(m_choices.below(below)); };
    const int kind = m_choices.below(20);
    if (kind < 7) {
        static const QStringList contents{
            QStringLiteral("nothing"), QStringLiteral("table"),   QStringLiteral("stations"), QStringLiteral("broken"),
            QStringLiteral("long"),    QStringLiteral("picture"), QStringLiteral("12,5"),     QStringLiteral("a\nb")};
        return made("clipboard", {m_choices.of(contents)});
    }
    if (kind < 12) {
        static const QStringList changes{QStringLiteral("remove"), QStringLiteral("restore"), QStringLiteral("restore"),
                                         QStringLiteral("number"), QStringLiteral("remark"),  QStringLiteral("cut"),
                                         QStringLiteral("spoil"),  QStringLiteral("parts"),   QStringLiteral("names")};
        return made("file",
                    {m_choices.of(changes), m_choices.oneIn(2) ? QStringLiteral("p.yaml") : m_choices.of(fileNames())});
    }
    if (kind < 16) {
        static const QStringList widths{QStringLiteral("1"), QStringLiteral("300"), QStringLiteral("1400"),
                                        QStringLiteral("1400"), QStringLiteral("2500")};
        static const QStringList heights{QStringLiteral("1"), QStringLiteral("250"), QStringLiteral("900"),
                                         QStringLiteral("900")};
        return made("size", {m_choices.of(widths), m_choices.of(heights)});
    }
    if (kind < 19) {
        static const QStringList kinds{QStringLiteral("language"), QStringLiteral("colours"), QStringLiteral("text"),
                                       QStringLiteral("numbers"), QStringLiteral("motion")};
        return made("preference", {m_choices.of(kinds), number(6)});
    }
    return made("close", {});
}

} // namespace linetwin::app::testing
