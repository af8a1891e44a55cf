// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/PropertyHeader.h"

#include "app/settings/SpokenText.h"
#include "app/settings/Theme.h"
#include "app/text/Punctuation.h"
#include "app/text/ShortenedName.h"
#include "app/text/Texts.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace linetwin::app {

namespace {

QLabel* makeText(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

PropertyHeader::PropertyHeader(QWidget* parent)
    : QWidget(parent), m_title(makeText(this)), m_subtitle(makeText(this)), m_explain(new QToolButton(this)),
      m_table(new QToolButton(this))
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(2 * gridUnit, gridUnit, gridUnit, gridUnit);
    layout->setHorizontalSpacing(gridUnit);
    layout->setVerticalSpacing(gridUnit / 4);
    m_title->setObjectName(QStringLiteral("propertiesTitle"));
    m_subtitle->setObjectName(QStringLiteral("propertiesSubtitle"));
    m_explain->setObjectName(QStringLiteral("explain"));
    m_explain->setCheckable(true);
    m_explain->setAutoRaise(true);
    m_explain->setFocusPolicy(Qt::StrongFocus);
    m_explain->setIcon(themedIcon(QStringLiteral("help")));
    m_explain->setToolTip(
        tr("Explain every parameter (Shift+F1 explains the one you are in, F1 opens the guide at it)"));
    setSpokenName(*m_explain, tr("Explain every parameter"));
    connect(m_explain, &QToolButton::toggled, this, &PropertyHeader::explained);
    layout->addWidget(m_title, 0, 0);
    layout->addWidget(m_subtitle, 1, 0);
    m_table->setObjectName(QStringLiteral("openTable"));
    m_table->setAutoRaise(true);
    m_table->setFocusPolicy(Qt::StrongFocus);
    m_table->setIcon(themedIcon(QStringLiteral("table")));
    m_table->setToolTip(tr("Table of all values of all stations (Ctrl+T)"));
    setSpokenName(*m_table, tr("Table of all values"));
    connect(m_table, &QToolButton::clicked, this, &PropertyHeader::tableWanted);
    layout->addWidget(m_table, 0, 1, 2, 1, Qt::AlignTop);
    layout->addWidget(m_explain, 0, 2, 2, 1, Qt::AlignTop);
    layout->setColumnStretch(0, 1);
    updateFonts();
}

void PropertyHeader::showStations(const ProjectDocument& document, const std::vector<std::string>& stations)
{
    const QString entry = document.activeName();
    const bool isBaseline = document.isReferenceActive();
    const bool isOtherLine = document.isBaselineActive() && !isBaseline;
    m_explain->setVisible(!stations.empty());
    m_title->setToolTip({});
    if (stations.empty()) {
        m_title->setText(breakable(entry));
        m_subtitle->setText(isBaseline                ? tr("The line as it is today")
                            : isOtherLine             ? tr("Another line, compared with the Baseline")
                            : document.shownLine().id ? tr("Scenario of ‘%1’, compared with the Baseline")
                                                            .arg(breakable(document.nameOf(document.shownLine().id)))
                                                      : tr("Scenario"));
        return;
    }
    if (stations.size() == 1) {
        m_title->setText(breakable(toQString(stations.front())));
    } else {
        QStringList names;
        for (const std::string& station : stations)
            names << toQString(station);
        m_title->setText(tr("%Ln station(s)", nullptr, static_cast<int>(stations.size())));
        m_title->setToolTip(names.join(u'\n'));
        setSpokenDescription(*m_title, joinedNames(names));
    }
    //: %1 is the name of a scenario
    m_subtitle->setText(isBaseline    ? tr("Editing the baseline, which every scenario starts from")
                        : isOtherLine ? tr("Editing the other line ‘%1’").arg(breakable(entry))
                                      : tr("Changes in scenario ‘%1’").arg(breakable(entry)));
}

void PropertyHeader::updateFonts()
{
    m_title->setFont(titleFont());
    m_subtitle->setFont(captionFont());
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme().mutedText);
    m_subtitle->setPalette(muted);
}

void PropertyHeader::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateFonts();
}

} // namespace linetwin::app
