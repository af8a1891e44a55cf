// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/SpokenToolTips.h"

#include <QApplication>
#include <QEvent>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QWidget>

namespace linetwin::app {

namespace {

constexpr const char* spokenToolTip = "spokenToolTip";

class ToolTipSpeaker : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::ToolTipChange && watched->isWidgetType())
            describe(*static_cast<QWidget*>(watched));
        return QObject::eventFilter(watched, event);
    }

private:
    static void describe(QWidget& widget)
    {
        const QString before = widget.property(spokenToolTip).toString();
        if (widget.accessibleDescription() != before)
            return;
        const QString toolTip = widget.toolTip();
        const QString spoken = Qt::mightBeRichText(toolTip)
                                   ? QTextDocumentFragment::fromHtml(toolTip).toPlainText().simplified()
                                   : QString();
        if (spoken == before)
            return;
        widget.setProperty(spokenToolTip, spoken);
        widget.setAccessibleDescription(spoken);
    }
};

} // namespace

void speakToolTips()
{
    static ToolTipSpeaker* speaker = nullptr;
    if (speaker)
        return;
    speaker = new ToolTipSpeaker(qApp);
    QObject::connect(speaker, &QObject::destroyed, [] { speaker = nullptr; });
    qApp->installEventFilter(speaker);
}

} // namespace linetwin::app
