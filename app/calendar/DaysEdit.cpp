// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/DaysEdit.h"

#include "app/calendar/WeekLayout.h"
#include "app/settings/Theme.h"

#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

namespace linetwin::app {

namespace {

constexpr int fromMondayToFriday = 0x1f;

/// In the accent's colour while it is down: the style's own difference is hardly seen in the dark.
class DayButton : public QToolButton {
public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent*) override
    {
        constexpr double corner = 3;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(hasFocus() ? theme().text : theme().outline, hasFocus() ? 2 : 1));
        painter.setBrush(isChecked() ? theme().accent : theme().surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner, corner);
        painter.setPen(isChecked() ? theme().accentText : theme().mutedText);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

DaysEdit::DaysEdit(QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(2);
    for (std::size_t day = 0; day < m_buttons.size(); ++day) {
        const int number = static_cast<int>(day);
        auto* button = new DayButton(this);
        button->setText(QLocale().dayName(number + 1, QLocale::ShortFormat));
        button->setAccessibleName(QLocale().dayName(number + 1));
        button->setObjectName(QStringLiteral("calendar.days.%1").arg(number + 1));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setFont(captionFont());
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QToolButton::clicked, this, [this, number] { edit(m_days ^ (1 << number)); });
        grid->addWidget(button, 0, number);
        m_buttons[day] = button;
    }
    const auto addWay = [&](const QString& text, int days, const char* name, int column, int columns) {
        auto* button = new QToolButton(this);
        button->setText(text);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoRaise(true);
        button->setFont(captionFont());
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, days] { edit(days); });
        grid->addWidget(button, 1, column, 1, columns, Qt::AlignLeft);
    };
    addWay(tr("Every day"), everyDay, "calendar.days.all", 0, 3);
    addWay(tr("Monday to Friday"), fromMondayToFriday, "calendar.days.weekdays", 3, 4);
}

void DaysEdit::setDays(int days)
{
    m_days = days;
    for (std::size_t day = 0; day < m_buttons.size(); ++day)
        m_buttons[day]->setChecked((days >> static_cast<int>(day) & 1) != 0);
}

void DaysEdit::edit(int days)
{
    const int wanted = days == 0 ? m_days : days;
    const bool isNew = wanted != m_days;
    setDays(wanted);
    if (isNew)
        Q_EMIT edited(wanted);
}

} // namespace linetwin::app
