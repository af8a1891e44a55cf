// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/KeptBar.h"

#include "app/document/ProjectDocument.h"
#include "app/settings/PlainTip.h"
#include "app/settings/SpokenText.h"
#include "app/settings/TextColor.h"
#include "app/settings/Theme.h"
#include "app/settings/WidgetParts.h"
#include "app/studies/FinishedStudy.h"
#include "app/studies/KeptStudiesDialog.h"
#include "app/studies/KeptWords.h"
#include "app/studies/StudySession.h"
#include "app/studies/StudyWidgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>
#include <iterator>

namespace linetwin::app {

namespace {

constexpr int refreshMs = 150;

QString keptWords(Keeping keeping)
{
    switch (keeping) {
    case Keeping::OnceSaved: return KeptBar::tr("Kept with the project once that is saved");
    case Keeping::BesideProject: return KeptBar::tr("Kept with the project");
    case Keeping::Failing: break;
    }
    return KeptBar::tr("Not kept with the project");
}

QLabel* makeCaption(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setFont(captionFont());
    return label;
}

} // namespace

KeptBar::KeptBar(const StudySession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_gist(makeCaption("keptGist", this)),
      m_state(makeCaption("keptState", this)), m_look(new QToolButton(this))
{
    m_gist->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_look->setObjectName(QStringLiteral("keptLook"));
    m_look->setAutoRaise(true);
    m_look->setFocusPolicy(Qt::StrongFocus);
    m_look->setText(tr("Look at it…"));
    m_look->setToolTip(tr("Picture and table of what is kept, and a way to remove it"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit);
    layout->addWidget(m_gist, 1);
    layout->addWidget(m_state);
    layout->addWidget(m_look);
    m_soon.setSingleShot(true);
    m_soon.setInterval(refreshMs);
    connect(&m_soon, &QTimer::timeout, this, &KeptBar::showState);
    connect(m_look, &QToolButton::clicked, this, &KeptBar::look);
    keepPlaceWhenHidden(*this); // it comes as a study ends, under the hand that goes for the tabs below
    hide();
}

void KeptBar::setStudies(const QList<KeptStudy>& studies, Keeping keeping)
{
    m_studies.clear();
    std::ranges::copy_if(studies, std::back_inserter(m_studies),
                         [kind = keyOf(m_session.kind())](const KeptStudy& each) { return each.kind == kind; });
    m_keeping = keeping;
    setVisible(!m_studies.isEmpty());
    if (m_dialog)
        m_dialog->setStudies(m_studies);
    showState();
}

void KeptBar::refresh()
{
    if (!m_studies.isEmpty() && !m_soon.isActive())
        m_soon.start();
}

bool KeptBar::isNewestShown() const
{
    return m_session.hasFinished() && !m_session.runner().isRunning() && m_session.askedAt() == m_studies.first().asked;
}

void KeptBar::showState()
{
    if (m_dialog)
        m_dialog->showState();
    if (m_studies.isEmpty() || !isVisible())
        return;
    const KeptStudy& newest = m_studies.first();
    const KeptWords words(newest);
    const int others = static_cast<int>(m_studies.size()) - 1;
    QStringList state;
    if (!isNewestShown()) {
        m_text = tr("Kept from %1: %2").arg(words.day(QDateTime::currentDateTime()), words.gist());
        if (isOutdated(m_session.document(), newest))
            state << KeptWords::outdated();
    } else {
        m_text = keptWords(m_keeping);
    }
    if (others > 0)
        state << tr("%Ln earlier", nullptr, others);
    m_state->setText(state.join(QStringLiteral(" · ")));
    m_state->setVisible(!state.isEmpty());
    m_look->setText(others > 0 ? tr("Look at them…") : tr("Look at it…"));
    const bool isLost = isNewestShown() && m_keeping == Keeping::Failing;
    setTextColor(*m_gist, isLost ? theme().warning : theme().mutedText);
    setTextColor(*m_state, state.contains(KeptWords::outdated()) ? theme().warning : theme().mutedText);
    fitText();
}

void KeptBar::fitText()
{
    layout()->activate(); // what stands beside it may have changed
    m_gist->setText(m_gist->fontMetrics().elidedText(m_text, Qt::ElideRight, m_gist->width()));
    m_gist->setToolTip(m_gist->text() == m_text ? QString() : wrappedTip(m_text));
    setSpokenName(*m_gist, m_text);
}

void KeptBar::look()
{
    if (!m_dialog) {
        m_dialog = new KeptStudiesDialog(m_session.document(), this);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &KeptStudiesDialog::removeWanted, this, &KeptBar::removeWanted);
        connect(m_dialog, &KeptStudiesDialog::exported, this, &KeptBar::done);
        connect(m_dialog, &KeptStudiesDialog::exportFailed, this, &KeptBar::failed);
        m_dialog->setStudies(m_studies);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void KeptBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitText();
}

void KeptBar::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showState();
}

void KeptBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace linetwin::app
